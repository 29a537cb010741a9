import { checkOperations } from '#shared/config/routes/api-operations.ts';
import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';
import { type Authentication, createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import { withIgnored } from '#shared/web/api/ignored-members.ts';
import { unrouted } from '#shared/web/api/unrouted.ts';
import { createRouter, type Handlers } from '#shared/web/http/create-router.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { CreatePorts } from './create-checks.ts';
import type { FindPorts } from './find-checks.ts';
import type { SymbolPorts } from './show-symbol.ts';

export type RequestReferencesPorts = Omit<CreatePorts & FindPorts & SymbolPorts, 'organisations'> &
  Readonly<{
    organisations: Parameters<typeof createAuthenticator>[0]['organisations'] &
      CreatePorts['organisations'] &
      SymbolPorts['organisations'];
  }>;

type Asked = Readonly<{
  ports: RequestReferencesPorts;
  request: HttpRequest;
  authenticate: (request: HttpRequest) => Promise<Authentication>;
}>;

/** Does the work for the holder of a key. */
const withKey =
  <Params>(
    work: (ports: RequestReferencesPorts, request: HttpRequest, key: ApiKey, params: Params) => Promise<HttpResponse>,
  ) =>
  async ({ ports, request, authenticate }: Asked, params: Params): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    return 'refusal' in caller ? caller.refusal : work(ports, request, caller.key, params);
  };

const handlers: Handlers<typeof checkOperations, Asked> = {
  requestReferences: withKey(async (ports, request, key) =>
    (await import('./create-checks.ts')).createChecks(ports, request, key),
  ),
  listReferenceChecks: withKey(async (ports, request, key) =>
    (await import('./find-checks.ts')).listChecks(ports, request, key),
  ),
  showReferenceCheck: withKey<{ id: string }>(async (...asked) =>
    (await import('./find-checks.ts')).findCheck(...asked),
  ),
  showSymbol: async ({ ports, request }, { id }) => (await import('./show-symbol.ts')).showSymbol(ports, request, id),
};

const route = createRouter<typeof checkOperations, Asked>(checkOperations, handlers);

/** The API of reference checks. All but the symbol need a key. */
export function createRequestReferences(ports: RequestReferencesPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const match = route(request);
    if (match.outcome !== 'found') return unrouted(match, request);
    return withIgnored(request, await match.value({ ports, request, authenticate }));
  };
}
