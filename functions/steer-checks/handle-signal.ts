import { reopenSignal, resolveSignal } from '#shared/domain/decisions/resolve-signal.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { signalNoteInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { actWith, checkAnswer, type Steering, steerOnce } from './steering.ts';

const decisions = { resolve: resolveSignal, reopen: reopenSignal } as const;

/** `POST …/integrity-signals/{signalId}/resolve` and `/reopen`, the first with a note. */
export async function handleSignal(
  steering: Steering,
  signalId: string,
  step: keyof typeof decisions,
): Promise<HttpResponse> {
  const body = parseBody(signalNoteInput, steering.request);
  if ('response' in body) return body.response;
  const act = actWith(body.value.note || null);
  return steerOnce(steering, () => ({
    decide: (file, context) => decisions[step](file, signalId, act, context),
    answer: checkAnswer(steering),
  }));
}
