import { settingsOperations } from '#shared/config/routes/api-operations.ts';
import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import { unrouted } from '#shared/web/api/unrouted.ts';
import { createRouter } from '#shared/web/http/create-router.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from './asked.ts';
import { handlers } from './handlers.ts';
import type { SettingsPorts } from './ports.ts';

const route = createRouter<typeof settingsOperations, Asked>(settingsOperations, handlers);

/** The API of what an organisation has settled for all its checks. */
export function createManageSettings(ports: SettingsPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    const match = route(request);
    return match.outcome === 'found' ? match.value({ ports, request, key: caller.key }) : unrouted(match, request);
  };
}
