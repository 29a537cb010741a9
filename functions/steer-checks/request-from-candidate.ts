import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { saveAdditionalText } from '#shared/domain/organisation/save-additional-text.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { candidateRequestInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { ifReached } from './if-reached.ts';
import { actWith, checkAnswer, isWrittenTo, type Steering, steerOnce } from './steering.ts';

/** `POST …/candidate-request`: asks for the referees that are missing. A test key changes no default that live checks have. */
export async function requestFromCandidate(steering: Steering): Promise<HttpResponse> {
  const body = parseBody(candidateRequestInput, steering.request);
  if ('response' in body) return body.response;
  const { channel, additionalText, saveAsDefault, daysToSubmit } = body.value;
  if (saveAsDefault === true && !steering.key.live) return problemResponse('key_not_allowed', steering.request);
  const { settings } = steering.file.check;
  const text = additionalText === undefined ? settings.additionalText : additionalText || null;
  const wanted = { channel, additionalText: text, daysToSubmit: daysToSubmit ?? settings.daysToSubmit };
  const reached = await ifReached(channel, steering.file.check.candidate, steering.organisation);
  const response = await steerOnce(steering, () => ({
    decide: (file, context) => reached(askCandidate(file, wanted, actWith(null), context)),
    isDone: isWrittenTo('candidate'),
    answer: checkAnswer(steering),
  }));
  if (saveAsDefault === true && response.status === 200) {
    const { ports, key, organisation, file } = steering;
    const kept = { language: file.check.candidate.language, text: text ?? '' };
    const act = { by: actorOfKey(key), now: ports.clock() };
    await saveAdditionalText(ports.organisations, organisation.id, kept, act);
  }
  return response;
}
