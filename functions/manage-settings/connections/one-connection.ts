import { amendSettings } from '#shared/domain/connections/amend-settings.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { connectionPatch } from '#shared/web/api/connection.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { connectionErrors } from './connection-errors.ts';
import { showConnection } from './show-connection.ts';

/** What is asked for; null when there is none that this key may see: one of its own organisation and kind. */
async function findConnection({ ports, key }: Asked, id: string): Promise<Connection | null> {
  const found = hasIdShape('con', id) ? await ports.connections.load(key.organisationId, id) : null;
  return found?.live === key.live ? found : null;
}

/** `GET /v1/connections/{id}`. */
export async function showOneConnection(asked: Asked, id: string): Promise<HttpResponse> {
  const connection = await findConnection(asked, id);
  if (connection === null) return problemResponse('not_found', asked.request);
  return jsonResponse(200, showConnection(connection));
}

/** `PATCH /v1/connections/{id}`. What happens while it is inactive is not told later. */
export async function amendConnection(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request } = asked;
  const connection = await findConnection(asked, id);
  if (connection === null) return problemResponse('not_found', request);
  const body = parseBody(connectionPatch, request);
  if ('response' in body) return body.response;
  const { name = connection.name, active = connection.active, settings, bearers, resultsKey } = body.value;
  const amended = amendSettings(connection, { ...settings, bearers, resultsKey }, ports.connectionSecrets.seal);
  const errors = connectionErrors(amended, bearers ?? {}, await ownerOf(asked));
  if (errors.length > 0) return problemResponse('not_valid', request, { errors });
  const next: Connection = { ...amended, name, active, updatedAt: ports.clock() };
  const saved = await ports.connections.save(next, [], entryBy(asked, 'connection.changed', id));
  if (saved !== 'saved') return problemResponse('changed_meanwhile', request);
  return jsonResponse(200, showConnection(next));
}

/** `DELETE /v1/connections/{id}`: its secrets open nothing any more. Checks that came by it go on. */
export async function removeConnection(asked: Asked, id: string): Promise<HttpResponse> {
  const connection = await findConnection(asked, id);
  if (connection === null) return problemResponse('not_found', asked.request);
  await asked.ports.connections.remove(connection, entryBy(asked, 'connection.removed', id));
  return { status: 204, headers: {}, body: '' };
}
