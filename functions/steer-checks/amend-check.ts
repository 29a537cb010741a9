import { allowAddresses } from '#shared/domain/decisions/allow-addresses.ts';
import { askForMore } from '#shared/domain/decisions/ask-for-more.ts';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { decideInTurn } from '#shared/domain/decisions/decide-in-turn.ts';
import { unchanged } from '#shared/domain/decisions/decision.ts';
import { changeDays } from '#shared/domain/decisions/prolong.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { checkAmendment } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { readRecruiter } from '#shared/web/requests/read-recruiter.ts';
import { actWith, changeCheck, checkAnswer, type Steering } from './steering.ts';

/** `PATCH /v1/reference-checks/{id}`: more referees, more addresses, other days, another recruiter; all of it or none. */
export async function amendCheck(steering: Steering): Promise<HttpResponse> {
  const body = parseBody(checkAmendment, steering.request);
  if ('response' in body) return body.response;
  const { refereesRequested, addressesAllowed, daysToSubmit = null, daysToAnswer = null, recruiter } = body.value;
  const asking = recruiter ? await readRecruiter(recruiter, steering.organisation) : null;
  if (asking !== null && asking.recruiter === null) {
    return problemResponse('not_valid', steering.request, { errors: asking.errors });
  }
  const act = actWith(null);
  return changeCheck(steering, {
    decide: (file, context) =>
      decideInTurn(file, [
        (current) => (asking === null ? unchanged : changeRecruiter(current, asking.recruiter, act, context)),
        (current) => changeDays(current, { daysToSubmit, daysToAnswer }, act, context),
        (current) => (addressesAllowed ? allowAddresses(current, addressesAllowed, act, context) : unchanged),
        (current) => (refereesRequested ? askForMore(current, refereesRequested, act, context) : unchanged),
      ]),
    answer: checkAnswer(steering),
  });
}
