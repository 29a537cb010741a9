import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FunctionDefinition } from './function-definition.ts';
import type { LogLine } from './function-log.ts';
import type { FromFunction, ToFunction } from './runtime/messages.ts';

export type FunctionProcess = {
  pid: number | undefined;
  tell: (message: ToFunction) => void;
  kill: () => void;
  isAlive: () => boolean;
  /** How it ended, as Lambda words it. */
  exited: Promise<string>;
};

export type ProcessStart = {
  definition: FunctionDefinition;
  runtimeFile: string;
  variables: Record<string, string>;
  offsetMs: number;
  log: (stream: LogLine['stream'], line: string) => void;
};

const spawnRuntime = ({ definition, runtimeFile, variables, offsetMs }: ProcessStart): ChildProcess =>
  fork(runtimeFile, [String(offsetMs)], {
    cwd: definition.codeFolder,
    env: variables,
    execArgv: [`--max-old-space-size=${definition.memoryMb}`],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** Starts a process of a function; it ends itself when the pipe to this one closes. */
export const startProcess = (start: ProcessStart, hear: (message: FromFunction) => void): FunctionProcess => {
  const { log } = start;
  const child = spawnRuntime(start);
  let alive = true;
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => log('stdout', line));
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => log('stderr', line));
  child.on('message', hear);
  const exited = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => {
      alive = false;
      resolve(signal === null ? `exit status ${code}` : `signal: ${signal === 'SIGKILL' ? 'killed' : signal}`);
    });
    child.on('error', (error) => {
      alive = false;
      resolve(error.message);
    });
  });
  return {
    pid: child.pid,
    tell: (message) => {
      if (child.connected) child.send(message, () => {});
    },
    kill: () => {
      alive = false;
      child.kill('SIGKILL');
    },
    isAlive: () => alive,
    exited,
  };
};
