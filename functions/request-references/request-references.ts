import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type CreateDeps, createChecks } from './create-checks.ts';
import { type FindDeps, findCheck, listChecks } from './find-checks.ts';
import { type SymbolDeps, showSymbol } from './show-symbol.ts';

export type RequestReferencesDeps = Omit<CreateDeps & FindDeps & SymbolDeps, 'organisations'> &
  Readonly<{ organisations: Parameters<typeof createAuthenticator>[0]['organisations'] & CreateDeps['organisations'] }>;

/** The API of reference checks. All but the symbol need a key. */
export function createRequestReferences(deps: RequestReferencesDeps) {
  const authenticate = createAuthenticator(deps);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const id = request.params['id'];
    // The gateway cuts a path off at a `?` that was encoded in it: what is left is no address of ours.
    if (id !== undefined && !request.path.split('/').includes(id)) return problemResponse('not_found', request);
    if (id !== undefined && request.path.endsWith('/symbol.svg')) return showSymbol(deps, request, id);
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    if (id !== undefined) return findCheck(deps, request, caller.key, id);
    return request.method === 'POST' ? createChecks(deps, request, caller.key) : listChecks(deps, request, caller.key);
  };
}
