import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { noteInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { actWith, checkAnswer, type Steering, steerOnce } from './steering.ts';

const decisions = { conclude: concludeCheck, cancel: cancelCheck, reopen: reopenCheck } as const;

/** `POST …/conclude`, `/cancel` and `/reopen`, each with a note. */
export async function endCheck(steering: Steering, step: keyof typeof decisions): Promise<HttpResponse> {
  const body = parseBody(noteInput, steering.request);
  if ('response' in body) return body.response;
  const act = actWith(body.value.note || null);
  return steerOnce(steering, () => ({
    decide: (file, context) => decisions[step](file, act, context),
    isDone: ({ check }, since) => step === 'reopen' && isUnderWay(check.status) && check.updatedAt >= since,
    answer: checkAnswer(steering),
  }));
}
