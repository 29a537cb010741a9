import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { jsonAnswer, readRequest, sendAnswer } from '../http/request.ts';
import { openCallLog } from './call-log.ts';
import type { Connection } from './connection/connection.ts';
import { acceptConnection } from './connection/connection-book.ts';
import { checkHealth } from './connection/health.ts';
import { makePartner } from './connection/partner.ts';
import { type ApiAnswer, makeEvaluationApi, resultsPath, tokenPath } from './evaluation-api/evaluation-api.ts';
import { openFaultBox } from './evaluation-api/fault.ts';
import { guard } from './guard.ts';
import { integrationRoutes } from './routes/integration-routes.ts';
import { jsonRoutes } from './routes/json-routes.ts';
import { projectRoutes } from './routes/project-routes.ts';
import { serveRoute } from './routes/route.ts';
import { staticRoutes } from './routes/static-routes.ts';
import { openStore } from './store.ts';

export type AtsOptions = { port: number; dataFolder: string; now: () => number };

export type Ats = {
  port: number;
  address: string;
  accept: (connection: Connection) => void;
  /** Forgets everything, the connection too. */
  reset: () => void;
  stop: () => Promise<void>;
};

const bodyLimitBytes = 1024 * 1024;
const healthIntervalMs = 5 * 60_000;

/** The ATS and the Evaluation API beside it, on one loopback port. */
export const startAts = async ({ port: wantedPort, dataFolder, now }: AtsOptions): Promise<Ats> => {
  const store = openStore(dataFolder);
  const calls = openCallLog(store, now);
  const faults = openFaultBox();
  const partner = makePartner({ store, calls, now });
  let port = wantedPort;
  const address = (): string => `http://127.0.0.1:${port}`;
  const parts = { store, partner, calls, faults, now, address };
  const evaluationApi = makeEvaluationApi(parts);
  const routes = [...projectRoutes(parts), ...integrationRoutes(parts), ...jsonRoutes(parts), ...staticRoutes];

  const answerTo = async (message: IncomingMessage): Promise<ApiAnswer> => {
    const request = await readRequest(message, bodyLimitBytes);
    if (request === undefined) return jsonAnswer(413, { message: 'Too large' });
    const refused = guard(request, port);
    if (refused !== undefined) return refused;
    const isApi = request.method === 'POST' && [resultsPath, tokenPath].includes(request.path);
    if (isApi) return evaluationApi(request);
    return serveRoute(routes, request) ?? jsonAnswer(404, { message: 'Not found' });
  };

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await answerTo(message);
    if (answer === undefined) response.destroy();
    else if (answer !== 'never') sendAnswer(response, answer, now());
  };

  const server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      console.error(error);
      sendAnswer(response, jsonAnswer(500, { message: 'The demo ATS failed' }), now());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      store.close();
      reject(error);
    });
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (typeof bound === 'object' && bound !== null) port = bound.port;
  const health = setInterval(() => void checkHealth(store, partner, now), healthIntervalMs);

  return {
    port,
    address: address(),
    accept: (connection) => acceptConnection(store, connection, now()),
    reset: () => {
      faults.clear();
      store.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        clearInterval(health);
        server.close(() => {
          store.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
