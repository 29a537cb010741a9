import type { Steps } from '../asked.ts';

/** `/v1/connections`. */
export const connectionSteps: Steps = {
  'GET /v1/connections': async () => (await import('./list-connections.ts')).listConnections,
  'POST /v1/connections': async () => (await import('./create-connection.ts')).createConnection,
  'GET /v1/connections/*': async () => (await import('./one-connection.ts')).showOneConnection,
  'PATCH /v1/connections/*': async () => (await import('./one-connection.ts')).amendConnection,
  'DELETE /v1/connections/*': async () => (await import('./one-connection.ts')).removeConnection,
};
