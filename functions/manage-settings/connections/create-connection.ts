import { newConnection } from '#shared/domain/connections/new-connection.ts';
import { maxConnections } from '#shared/domain/limits.ts';
import { connectionInput } from '#shared/web/api/connection.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { connectionErrors } from './connection-errors.ts';
import { showConnection } from './show-connection.ts';

/** `POST /v1/connections`. Its secrets are shown here and nowhere else. */
export async function createConnection(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const body = parseBody(connectionInput, request);
  if ('response' in body) return body.response;
  return runIdempotently(ports, request, key, async ({ seed, startedAt, isReplay, status }) => {
    const { organisationId } = key;
    const id = makeIds([organisationId, seed ?? ports.newId('con'), request.path], startedAt).connection();
    let drawn = 0;
    const newSecret = (): string => {
      drawn += 1;
      return ports.connectionSecrets.derive(`${organisationId}|${id}|${drawn}`);
    };
    const { seal } = ports.connectionSecrets;
    const { kind, name, settings, bearers, ...taken } = body.value;
    const wish = { ...settings, ...taken, bearers: bearers ?? {} };
    const wanted = { organisationId, live: key.live, kind, name, wish };
    const made = newConnection(wanted, { id, now: startedAt, newSecret, seal });
    const errors = [
      ...made.missing.map((secret) => fieldError(pointerTo(secret), 'required')),
      ...connectionErrors(made.connection, wish.bearers, await ownerOf(asked)),
    ];
    if (errors.length > 0) return problemResponse('not_valid', request, { errors });
    const answer = () => jsonResponse(201, { ...showConnection(made.connection), secrets: made.shown });
    const known = await ports.connections.list(organisationId);
    if (known.some((each) => each.id === id)) return answer();
    if (isReplay ? status === 422 : known.length >= maxConnections) {
      return problemResponse('not_valid', request, { errors: [fieldError('', 'too_many', maxConnections)] });
    }
    if (isReplay) return problemResponse('changed_meanwhile', request);
    const written = await ports.connections.create(
      made.connection,
      made.credentials,
      entryBy(asked, 'connection.created', id),
    );
    if (written === 'created') return answer();
    return made.credentials.some(({ isTaken }) => isTaken === true)
      ? problemResponse('not_valid', request, { errors: [fieldError('/providerKey', 'taken')] })
      : problemResponse('changed_meanwhile', request);
  });
}
