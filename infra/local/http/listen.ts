import { createServer, type Server, type ServerResponse } from 'node:http';
import { gatewayError } from '../http-api/make-answer.ts';
import { guardRequest } from './guard-request.ts';
import { jsonAnswer, readRequest, sendAnswer, type WebAnswer, type WebRequest } from './request.ts';

/** `undefined`: the connection is to be cut without an answer. */
export type Serve = (request: WebRequest) => Promise<WebAnswer | undefined>;

export type Listening = { port: number; serveWith: (serve: Serve) => void; close: () => Promise<void> };

/** What an HTTP API takes; mails to SES come in base64. */
const bodyLimitBytes = 10 * 1024 * 1024;
const awsBodyLimitBytes = 64 * 1024 * 1024;
const headerLimitBytes = 64 * 1024;

const bind = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another: PORT=3001 npm start`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Opens the one address of the local cloud. Its parts need to know it before they can be made, so they come after. */
export const listen = async (wantedPort: number, now: () => number): Promise<Listening> => {
  let serve: Serve = () => Promise.resolve(jsonAnswer(503, { message: 'Starting' }));
  let port = wantedPort;

  const respond = async (request: WebRequest | undefined, response: ServerResponse): Promise<void> => {
    if (request === undefined) return sendAnswer(response, gatewayError.tooLarge(), now());
    const answer = guardRequest(request, port) ?? (await serve(request));
    if (answer === undefined) response.destroy();
    else sendAnswer(response, answer, now());
  };

  const server = createServer({ maxHeaderSize: headerLimitBytes, keepAliveTimeout: 75_000 }, (message, response) => {
    const limit = message.url?.startsWith('/_local/aws/') === true ? awsBodyLimitBytes : bodyLimitBytes;
    readRequest(message, limit)
      .then((request) => respond(request, response))
      .catch((error: unknown) => {
        console.error(error);
        sendAnswer(response, jsonAnswer(500, { message: 'The local cloud failed' }), now());
      });
  });
  port = await bind(server, wantedPort);
  return {
    port,
    serveWith: (next) => {
      serve = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
