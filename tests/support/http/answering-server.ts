import { createServer } from 'node:http';

export type AnsweringServer = Readonly<{
  url: string;
  /** Bodies of the requests, in order. */
  bodies: readonly string[];
  answerWith: (status: number, body: string) => void;
  stop: () => Promise<void>;
}>;

/** An HTTP server that gives every request the answer that was set last. */
export async function startAnsweringServer(): Promise<AnsweringServer> {
  const bodies: string[] = [];
  let answer = { status: 200, body: '' };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    bodies,
    answerWith(status, body) {
      answer = { status, body };
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
