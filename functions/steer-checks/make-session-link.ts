import { findViewer } from '#shared/domain/access/may-see-check.ts';
import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { sessionLinkInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Steering } from './steering.ts';

/**
 * `POST …/session-links`: a link that signs this recruiter in to the check page, for 15 minutes and once. A test
 * key's opens the checks of test keys and nothing else. Who may not see the check gets none.
 */
export async function makeSessionLink({ ports, request, key, organisation, file }: Steering): Promise<HttpResponse> {
  const body = parseBody(sessionLinkInput, request);
  if ('response' in body) return body.response;
  const { name, email } = body.value.recruiter;
  if (findViewer(file, organisation, email, ports.clock()) === null) {
    return problemResponse('not_valid', request, { errors: [fieldError('/recruiter/email', 'not_of_check')] });
  }
  const signIn = {
    organisationId: key.organisationId,
    live: key.live,
    checkId: file.check.id,
    name,
    email,
    byKey: true,
  } as const;
  return runIdempotently(ports, request, key, async ({ seed, startedAt }) => {
    const id = makeIds([key.organisationId, seed ?? ports.newId('sgn'), request.path], startedAt).signIn();
    return jsonResponse(201, await ports.sessions.makeLink(signIn, startedAt, { id, by: actorOfKey(key) }));
  });
}
