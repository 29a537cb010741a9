import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from './ats/connection/connection.ts';
import { fromAts, type ToAts } from './ats/messages.ts';
import type { MovedClock } from './clock/moved-clock.ts';

/** The small ATS beside the local cloud: a process of its own, which is told its credentials and the time. */
export type SmallAts = {
  address: Promise<string>;
  /** Gives it the partner app that it is to use. */
  register: (connection: Connection) => void;
  /** Lets it forget everything. */
  reset: () => Promise<void>;
  stop: () => Promise<void>;
};

export type SmallAtsStart = { port: number; dataFolder: string; clock: MovedClock; warn: (line: string) => void };

const program = fileURLToPath(new URL('./ats/main.ts', import.meta.url));

/** An empty environment: the process knows only what it is told. */
const startProcess = ({ port, dataFolder }: SmallAtsStart): ChildProcess =>
  fork(program, [], {
    env: { ATS_PORT: String(port), ATS_DATA_DIR: dataFolder },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** Starts it; it ends itself when the pipe to this process closes, however that came about. */
export const startSmallAts = (start: SmallAtsStart): SmallAts => {
  const { clock, warn } = start;
  const child = startProcess(start);
  const listening = Promise.withResolvers<string>();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let whenReset: (() => void) | undefined;

  for (const output of [child.stdout, child.stderr]) if (output) createInterface({ input: output }).on('line', warn);
  child.on('message', (said) => {
    const message = fromAts.parse(said);
    if (message.type === 'listening') listening.resolve(`http://127.0.0.1:${message.port}`);
    else whenReset?.();
  });
  const fail = (): void => listening.reject(new Error('The demo ATS did not start'));
  child.once('error', fail);
  child.once('exit', fail);
  // Who asks for the address hears of it; nobody has to ask.
  listening.promise.catch((error: unknown) => warn(String(error)));

  const tell = (message: ToAts): void => {
    if (child.connected) child.send(message, () => {});
  };
  tell({ type: 'clock', offsetMs: clock.offsetMs() });
  clock.onMoved((offsetMs) => tell({ type: 'clock', offsetMs }));

  return {
    address: listening.promise,
    register: (connection) => tell({ type: 'connection', connection }),
    reset: async () => {
      const done = new Promise<void>((resolve) => {
        whenReset = resolve;
      });
      tell({ type: 'reset' });
      await Promise.race([done, exited]);
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
};
