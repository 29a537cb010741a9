import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type CreatePorts, createChecks } from './create-checks.ts';
import { type FindPorts, findCheck, listChecks } from './find-checks.ts';
import { type SymbolPorts, showSymbol } from './show-symbol.ts';

export type RequestReferencesPorts = Omit<CreatePorts & FindPorts & SymbolPorts, 'organisations'> &
  Readonly<{
    organisations: Parameters<typeof createAuthenticator>[0]['organisations'] & CreatePorts['organisations'];
  }>;

/** The API of reference checks. All but the symbol need a key. */
export function createRequestReferences(ports: RequestReferencesPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const id = request.params['id'];
    // The gateway cuts a path off at a `?` that was encoded in it: what is left is no address of ours.
    if (id !== undefined && !request.path.split('/').includes(id)) return problemResponse('not_found', request);
    if (id !== undefined && request.path.endsWith('/symbol.svg')) return showSymbol(ports, request, id);
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    if (id !== undefined) return findCheck(ports, request, caller.key, id);
    return request.method === 'POST'
      ? createChecks(ports, request, caller.key)
      : listChecks(ports, request, caller.key);
  };
}
