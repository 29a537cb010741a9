import { holdCheck, releaseCheck } from '#shared/domain/decisions/hold-check.ts';
import { timeOf } from '#shared/domain/time.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { holdInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { actWith, changeCheck, checkAnswer, type Steering, steerOnce } from './steering.ts';

/** `POST …/hold`: an ended check is kept longer than was told. */
export async function hold(steering: Steering): Promise<HttpResponse> {
  const body = parseBody(holdInput, steering.request);
  if ('response' in body) return body.response;
  const { reason, note } = body.value;
  const until = timeOf(Date.parse(body.value.until));
  return steerOnce(steering, () => ({
    decide: (file, context) => holdCheck(file, { reason, until, note: note || null }, actWith(null), context),
    answer: checkAnswer(steering),
    keeps: true,
  }));
}

/** `DELETE …/hold`: what was told holds again. */
export const release = (steering: Steering): Promise<HttpResponse> =>
  changeCheck(steering, {
    decide: (file, context) => releaseCheck(file, actWith(null), context),
    answer: () => ({ status: 204, headers: {}, body: '' }),
  });
