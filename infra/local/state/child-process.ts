import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Ends the program when the pipe from the local cloud closes, however that came about. */
const supervisor = `
exec 3<&0
"$0" "$@" 3<&- &
child=$!
( read -r _ <&3; kill "$child" 2>/dev/null; sleep 2; kill -9 "$child" 2>/dev/null ) &
exec 3<&-
wait "$child"
`;

export type SupervisedProcess = { stop: () => Promise<void>; exited: Promise<string> };

/** Starts a program of another make beside the local cloud; it ends with it, even after `kill -9`. */
export const superviseProcess = (program: string, args: readonly string[]): SupervisedProcess => {
  const child: ChildProcess = spawn('sh', ['-c', supervisor, program, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  });
  const exited = new Promise<string>((resolve) => {
    child.on('exit', () => resolve(said));
    child.on('error', (error) => resolve(error.message));
  });
  return {
    exited,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
};

/** A port that is free at the moment. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
