import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { startByPreset } from '../presets/start-by-preset.ts';
import { deleted, refuse, tooOften } from './contract-answer.ts';
import type { Call } from './greenhouse-call.ts';

import { sendTestInput } from './schema.ts';

/** Ids of the application and of the person, as the address of the candidate's page there has them. */
function idsIn(profileUrl: string | null): Readonly<{ application: string | null; person: string | null }> {
  const url = URL.parse(profileUrl ?? '');
  return {
    application: /^\d{1,20}$/.exec(url?.searchParams.get('application_id') ?? '')?.[0] ?? null,
    person: /\/people\/(\d{1,20})(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? null,
  };
}

/** `POST send_test`: one check, once for the test that Greenhouse has made of it. */
export async function sendTest({ ports, request, connection }: Call): Promise<HttpResponse> {
  const { data: input } = sendTestInput.safeParse(parseJson(request.body)?.value);
  if (input === undefined || readEmailOfOthers(input.candidate.email) === null) {
    return refuse(422, 'partner_test_id, candidate.email and url are needed.');
  }
  const result = readGreenhouseUrl(input.url, connection.settings, ports.allowedHosts);
  if (result === null) return refuse(400, 'The url is not one of Greenhouse.');
  const { preferred_name: preferred, first_name: first, last_name: lastName, email } = input.candidate;
  const { application, person } = idsIn(input.candidate.greenhouse_profile_url);
  const started = await startByPreset(ports, connection, {
    presetId: input.partner_test_id,
    key: result.key,
    candidate: {
      externalId: person,
      firstNames: [preferred, first],
      lastName,
      email,
      phone: input.candidate.phone_number,
    },
    recruiter: { email: input.sent_by, name: null },
    project: { externalId: application && `greenhouse:${application}`, title: null },
    details: { url: result.url },
  });
  switch (started.outcome) {
    case 'started':
      return jsonResponse(200, { partner_interview_id: started.checkId });
    case 'deleted':
      return deleted;
    case 'unknown_preset':
      return refuse(404, 'There is no such test any more.');
    case 'nobody_asks':
      return refuse(422, 'sent_by is needed: the organisation has no administrator.');
    case 'not_valid':
      return refuse(422, started.message);
    case 'too_often':
      return tooOften(started.waitSeconds);
  }
}
