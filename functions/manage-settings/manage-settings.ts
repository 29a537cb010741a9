import { auditOperations, settingsOperations, subjectOperations } from '#shared/config/routes/api-operations.ts';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import { withIgnored } from '#shared/web/api/ignored-members.ts';
import { unrouted } from '#shared/web/api/unrouted.ts';
import { createRouter } from '#shared/web/http/create-router.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from './asked.ts';
import { handlers } from './handlers.ts';
import type { SettingsPorts } from './ports.ts';

const operations = { ...settingsOperations, ...subjectOperations, ...auditOperations };
const route = createRouter<typeof operations, Asked>(operations, handlers);

/** The API of what holds for all checks of an organisation: what it has settled, what is kept about one person, and who did what. */
export function createManageSettings(ports: SettingsPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    const match = route(request);
    if (match.outcome !== 'found') return unrouted(match, request);
    return withIgnored(request, await match.value({ ports, request, key: caller.key }));
  };
}
