import { decideObjection } from '#shared/domain/decisions/decide-objection.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { objectionInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { actWith, checkAnswer, type Steering, steerOnce } from './steering.ts';

/** `POST …/objection`, of the candidate or of a referee: what it is about is deleted, or kept for a stated reason. */
export async function answerObjection(steering: Steering, person: Recipient): Promise<HttpResponse> {
  const { request } = steering;
  const body = parseBody(objectionInput, request);
  if ('response' in body) return body.response;
  const { decision, reason, note } = body.value;
  if (decision === 'keep' && reason == null) {
    return problemResponse('not_valid', request, { errors: [fieldError('/reason', 'required')] });
  }
  const keptFor = decision === 'keep' ? (reason ?? null) : null;
  return steerOnce(steering, () => ({
    decide: (file, context) => decideObjection(file, person, keptFor, actWith(note || null), context),
    answer: checkAnswer(steering),
  }));
}
