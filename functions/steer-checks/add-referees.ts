import { findReferee } from '#shared/domain/check/check-file.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { showReferee } from '#shared/web/api/show-referee.ts';
import { refereesInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { pointerTo } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Steering, steerOnce } from './steering.ts';

/** `POST …/referees`: all are added, or none; asked at once unless the check's channel is `disabled`. */
export async function addKnownReferees(steering: Steering): Promise<HttpResponse> {
  const { ports, request, file, organisation } = steering;
  const body = parseBody(refereesInput, request);
  if ('response' in body) return body.response;
  const { candidate, settings } = file.check;
  // The world's numbers are large; only who reads a person needs them.
  const { readReferee } = await import('#shared/web/api/read-referee.ts');
  const context = { settings, organisation, now: ports.clock() };
  const read = body.value.referees.map((input, index) =>
    readReferee(input, pointerTo('referees', index), candidate, context),
  );
  const errors = read.flatMap((each) => each.errors);
  if (errors.length > 0) return problemResponse('not_valid', request, { errors });
  return steerOnce(steering, (_, ids) => {
    const given = read.map(({ referee }, index) => ({ ...referee, id: ids.referee(0, index) }));
    return {
      pointer: '/referees',
      decide: (current, context) => addReferees(current, given, 'ats', context),
      answer: (current) =>
        jsonResponse(201, {
          referees: given.flatMap(({ id }) => {
            const referee = findReferee(current, id);
            return referee === null ? [] : [showReferee(referee, { ...current, messages: messagesThatGo(current) })];
          }),
        }),
    };
  });
}
