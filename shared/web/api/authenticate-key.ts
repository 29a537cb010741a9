import { createHash } from 'node:crypto';
import { createExpiringCache } from '#shared/domain/expiring-cache.ts';
import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import { minuteMilliseconds } from '#shared/domain/time.ts';
import { identify } from '#shared/observability/log.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { problemResponse } from '../problems/problem-response.ts';
import type { Throttle } from './throttle.ts';

type Ports = Readonly<{ organisations: Pick<OrganisationStore, 'findKey'>; throttle: Throttle; clock: () => string }>;

export type Authentication = Readonly<{ key: ApiKey }> | Readonly<{ refusal: HttpResponse }>;

const keyShape = /^vts_(?:live|test)_[\w-]{16,128}$/;
const bearer = /^bearer +(\S+)$/i;

/** A key that was withdrawn works for so long still in a process that has seen it. */
const keptMilliseconds = minuteMilliseconds;
const keptKeys = 1_000;

/** The first thing that every request of the API passes: whose key it is, and whether it comes too often. */
export function createAuthenticator({ organisations, throttle, clock }: Ports) {
  const known = createExpiringCache<ApiKey>(keptKeys);

  const find = async (secret: string): Promise<ApiKey | null> => {
    const hash = createHash('sha256').update(secret).digest('base64');
    const now = Date.parse(clock());
    const kept = known.get(hash, now);
    if (kept !== undefined) return kept;
    const key = await organisations.findKey(secret, clock());
    if (key === null) known.delete(hash);
    else known.set(hash, key, now + keptMilliseconds);
    return key;
  };

  return async (request: HttpRequest): Promise<Authentication> => {
    const secret = bearer.exec(request.headers['authorization'] ?? '')?.[1];
    if (secret === undefined) return { refusal: refuse('key_missing', request, 'Bearer realm="vitsord"') };
    const key = keyShape.test(secret) ? await find(secret) : null;
    if (key === null) {
      return { refusal: refuse('key_unknown', request, 'Bearer realm="vitsord", error="invalid_token"') };
    }
    identify({ organisationId: key.organisationId, keyId: key.id });
    const waitSeconds = throttle.takeRequest(key.id, clock());
    return waitSeconds > 0 ? { refusal: tooMany(request, waitSeconds) } : { key };
  };
}

const refuse = (code: 'key_missing' | 'key_unknown', request: HttpRequest, challenge: string): HttpResponse =>
  problemResponse(code, request, { headers: { 'www-authenticate': challenge } });

export const tooMany = (request: HttpRequest, waitSeconds: number): HttpResponse =>
  problemResponse('too_many_requests', request, { headers: { 'retry-after': String(waitSeconds) } });
