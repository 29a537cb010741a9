import { hasIdShape } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { problemResponse } from '../problems/problem-response.ts';

/**
 * The key sees no such check: it is deleted, or there is none. What is another's is not found, deleted or not. `keeps`: the
 * request wants it kept, for which it is too late once its deletion has begun.
 */
export async function absentCheck(
  { checks }: Readonly<{ checks: Pick<CheckStore, 'findGone'> }>,
  request: HttpRequest,
  { organisationId, live }: Pick<ApiKey, 'organisationId' | 'live'>,
  id: string,
  keeps = false,
): Promise<HttpResponse> {
  const gone = hasIdShape('chk', id) ? await checks.findGone(id) : null;
  const isTheirs = gone?.organisationId === organisationId && gone.live === live;
  if (isTheirs && keeps && gone.begun === true) return problemResponse('wrong_state', request);
  return problemResponse(isTheirs ? 'gone' : 'not_found', request);
}
