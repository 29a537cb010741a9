import type { ApiKey, OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { SenderHealthStore } from '#shared/domain/ports/sender-health-store.ts';
import type { SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import { isStale } from '#shared/domain/sender-standing.ts';
import { log } from '#shared/observability/log.ts';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import type { DeepHealth } from '#shared/web/api/health.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { Throttle } from '#shared/web/api/throttle.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';

export type DeepPorts = Readonly<{
  organisations: Pick<OrganisationStore, 'findKey'>;
  senderHealth: Pick<SenderHealthStore, 'load'>;
  pauses: Pick<SendingPauses, 'find'>;
  throttle: Throttle;
  clock: () => string;
}>;

async function read({ senderHealth, pauses }: DeepPorts, organisationId: string) {
  try {
    const [seen, pause] = await Promise.all([senderHealth.load(), pauses.find(organisationId)]);
    return { table: 'ok', seen, pause } as const;
  } catch (error) {
    log('health_not_read', { error });
    return { table: 'failing', seen: null, pause: null } as const;
  }
}

async function look(ports: DeepPorts, { id, name, live, organisationId }: ApiKey): Promise<DeepHealth> {
  const { table, seen, pause } = await read(ports, organisationId);
  const senders = seen?.domains.map((each) => ({ domain: each.name, verified: each.verified })) ?? null;
  const isLate = isStale(seen, ports.clock());
  const isWell = table === 'ok' && pause === null && !isLate && senders?.every(({ verified }) => verified) !== false;
  return {
    status: isWell ? 'ok' : 'degraded',
    key: { id, name, live },
    table,
    senders,
    sendersSeenAt: seen?.checkedAt ?? null,
    sending: { paused: pause !== null, since: pause?.since ?? null },
  };
}

/** How the parts stand that a check needs, told to the holder of a key. */
export function createShowDeepHealth(ports: DeepPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    if (request.query['deep'] !== '1') {
      return problemResponse('not_valid', request, { errors: [fieldError('/query/deep', 'not_allowed')] });
    }
    const caller = await authenticate(request);
    return 'refusal' in caller ? caller.refusal : jsonResponse(200, await look(ports, caller.key));
  };
}
