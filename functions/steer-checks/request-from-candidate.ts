import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { withAdditionalText } from '#shared/domain/organisation/with-additional-text.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { showCheck } from '#shared/web/api/show-check.ts';
import { candidateRequestInput } from '#shared/web/api/steer-requests.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { actWith, isWrittenTo, type Steering, steerOnce } from './steering.ts';

const triesToSave = 4;

/** Keeps the text as the organisation's default for candidates of this language. */
async function saveDefault({ ports, organisation, file }: Steering, text: string | null): Promise<void> {
  const { language } = file.check.candidate;
  for (let tries = 0; tries < triesToSave; tries += 1) {
    const current = await ports.organisations.load(organisation.id);
    if (current === null) return;
    if ((await ports.organisations.save(withAdditionalText(current, language, text ?? ''))) === 'saved') return;
  }
}

/** `POST …/candidate-request`: asks for the referees that are missing. A test key changes no default that live checks have. */
export async function requestFromCandidate(steering: Steering): Promise<HttpResponse> {
  const body = parseBody(candidateRequestInput, steering.request);
  if ('response' in body) return body.response;
  const { channel, additionalText, saveAsDefault, daysToSubmit } = body.value;
  if (saveAsDefault === true && !steering.key.live) return problemResponse('key_not_allowed', steering.request);
  const { settings } = steering.file.check;
  const text = additionalText === undefined ? settings.additionalText : additionalText || null;
  const wanted = { channel, additionalText: text, daysToSubmit: daysToSubmit ?? settings.daysToSubmit };
  const response = await steerOnce(steering, () => ({
    decide: (file, context) => askCandidate(file, wanted, actWith(null), context),
    isDone: isWrittenTo('candidate'),
    answer: (file) => jsonResponse(200, showCheck(file, steering.ports, steering.ports.clock())),
  }));
  if (saveAsDefault === true && response.status === 200) await saveDefault(steering, text);
  return response;
}
