import type * as z from 'zod/mini';
import { usualConnectionSettings } from '#shared/domain/connections/connection.ts';
import { type ConnectionWish, newConnection } from '#shared/domain/connections/new-connection.ts';
import { maxConnections } from '#shared/domain/limits.ts';
import { connectionInput } from '#shared/web/api/connection.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';
import { hostsWith, talentechWith } from './amend-settings.ts';
import { showConnection } from './show-connection.ts';

type Owner = Readonly<{ organisationId: string; live: boolean }>;

function wishOf(input: z.infer<typeof connectionInput>, { organisationId, live }: Owner): ConnectionWish {
  const { kind, name } = input;
  const settings = input.settings ?? {};
  const { hosts = [] } = settings;
  const bearers = input.bearers ?? {};
  const base = { organisationId, live, name };
  switch (kind) {
    case 'talentech':
      return { ...base, kind, settings: talentechWith(usualConnectionSettings.talentech, settings) };
    case 'greenhouse':
      return { ...base, kind, settings: { hosts } };
    case 'refapp':
      return { ...base, kind, settings: { hosts: hostsWith(hosts, bearers) }, bearers };
  }
}

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
    const made = newConnection(wishOf(body.value, key), { id, now: startedAt, newSecret, seal });
    const answer = () => jsonResponse(201, { ...showConnection(made.connection), secrets: made.shown });
    const known = await ports.connections.list(organisationId);
    if (known.some((each) => each.id === id)) return answer();
    if (isReplay ? status === 422 : known.length >= maxConnections) {
      return problemResponse('not_valid', request, { errors: [fieldError('', 'too_many', maxConnections)] });
    }
    if (isReplay) return problemResponse('changed_meanwhile', request);
    await ports.connections.create(made.connection, made.credentials);
    return answer();
  });
}
