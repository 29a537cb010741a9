import { createServer } from 'node:http';

/** A call as it came. */
export type AtsCall = Readonly<{
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
  /** What it was answered; 0: nothing. */
  status: number;
}>;

type Manner = 'there' | 'away' | 'silent';

export type AtsReceiver = Readonly<{
  url: string;
  host: string;
  calls: readonly AtsCall[];
  /** The status of the next answers, one each; then 200. `before` is done before each answer. */
  answerWith: (...statuses: readonly number[]) => void;
  /** What it does with all calls until it is told otherwise: answers; closes the connection; or says nothing at all. */
  be: (manner: Manner) => void;
  before: (act: (call: Omit<AtsCall, 'status'>) => Promise<void>) => void;
  stop: () => Promise<void>;
}>;

/** An ATS's own server, on this machine: takes every call. */
export async function startAtsReceiver(): Promise<AtsReceiver> {
  const calls: AtsCall[] = [];
  let statuses: readonly number[] = [];
  let manner: Manner = 'there';
  let act: (call: Omit<AtsCall, 'status'>) => Promise<void> = () => Promise.resolve();

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const call = { method, path, headers, body: Buffer.concat(chunks).toString() };
      if (manner !== 'there') {
        calls.push({ ...call, status: 0 });
        if (manner === 'away') request.socket.destroy();
        return;
      }
      const [status = 200, ...later] = statuses;
      statuses = later;
      calls.push({ ...call, status });
      act(call)
        .catch(() => undefined)
        .finally(() => response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url: `http://${host}`,
    host,
    calls,
    answerWith(...next) {
      statuses = next;
    },
    be(next) {
      manner = next;
    },
    before(next) {
      act = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
