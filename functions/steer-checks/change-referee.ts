import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import { isGone, type Referee } from '#shared/domain/check/referee.ts';
import { correctReferee } from '#shared/domain/decisions/correct-referee.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { requestReferee, usualChannel } from '#shared/domain/decisions/request-referee.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { showReferee } from '#shared/web/api/show-referee.ts';
import { refereeCorrection, refereeRequestInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { ifReached } from './if-reached.ts';
import { actWith, changeCheck, isWrittenTo, type Steering, steerOnce } from './steering.ts';

const present = ({ file }: Steering, refereeId: string): Referee | null => {
  const referee = findReferee(file, refereeId);
  return referee === null || isGone(referee) ? null : referee;
};

const answerWith =
  (refereeId: string, { request }: Steering) =>
  (file: CheckFile): HttpResponse => {
    const referee = findReferee(file, refereeId);
    return referee === null
      ? problemResponse('not_found', request)
      : jsonResponse(200, showReferee(referee, { ...file, messages: messagesThatGo(file) }));
  };

/** `PATCH …/referees/{refereeId}`: corrects one who has not started; what is left out stays. */
export async function patchReferee(steering: Steering, refereeId: string): Promise<HttpResponse> {
  const { ports, request, file, organisation } = steering;
  const known = present(steering, refereeId);
  if (known === null) return problemResponse('not_found', request);
  const body = parseBody(refereeCorrection, request);
  if ('response' in body) return body.response;
  const { email = known.email, phone = known.phone, ...given } = body.value;
  const relation = given.relation === undefined ? known.relation : given.relation;
  const input = {
    firstName: given.firstName ?? known.firstName,
    lastName: given.lastName ?? known.lastName,
    email,
    phone,
    language: given.language ?? known.language,
    relation,
  };
  const { candidate, settings } = file.check;
  const { readReferee } = await import('#shared/web/api/read-referee.ts');
  const { referee, errors } = readReferee(input, '', candidate, { settings, organisation, now: ports.clock() });
  if (errors.length > 0) return problemResponse('not_valid', request, { errors });
  return changeCheck(steering, {
    decide: (current, context) => correctReferee(current, { ...referee, id: refereeId }, 'ats', context),
    answer: answerWith(refereeId, steering),
  });
}

/** `DELETE …/referees/{refereeId}`: takes out one who has not started. */
export const deleteReferee = (steering: Steering, refereeId: string): Promise<HttpResponse> =>
  changeCheck(steering, {
    decide: (current, context) => removeReferee(current, refereeId, 'ats', context),
    answer: () => ({ status: 204, headers: {}, body: '' }),
  });

/** `POST …/referees/{refereeId}/request`: the request, or a reminder to one who was asked. */
export async function requestFromReferee(steering: Steering, refereeId: string): Promise<HttpResponse> {
  const body = parseBody(refereeRequestInput, steering.request);
  if ('response' in body) return body.response;
  const asked = { refereeId, channel: body.value.channel ?? null };
  const known = present(steering, refereeId);
  const channel = asked.channel ?? (known === null ? 'disabled' : usualChannel(steering.file, known));
  const reached = await ifReached(channel, known ?? { email: null, phone: null }, steering.organisation);
  return steerOnce(steering, () => ({
    decide: (current, context) => reached(requestReferee(current, asked, actWith(null), context)),
    isDone: isWrittenTo(refereeId),
    answer: answerWith(refereeId, steering),
  }));
}
