import type { Recruiter } from '#shared/domain/check/check.ts';
import { detailsOfNotes, type SourceNote } from '#shared/domain/check/source-notes.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { presetOf } from '#shared/domain/presets/all-presets.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { isPresetId } from '#shared/domain/presets/preset-ids.ts';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { ReferenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import { claimCheck, findClaimed } from '#shared/web/ats/claim-check.ts';
import { readLeniently } from '#shared/web/ats/read-leniently.ts';
import { readCandidateName } from '#shared/web/ats/read-name.ts';
import { asRecruiterInput, readSender } from '#shared/web/ats/read-sender.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { deleted, refuse, tooOften } from './contract-answer.ts';
import type { Call } from './greenhouse-call.ts';

import { type SendTestInput, sendTestInput } from './schema.ts';

const sent = (checkId: string): HttpResponse => jsonResponse(200, { partner_interview_id: checkId });

/** Ids of the application and of the person, as the address of the candidate's page there has them. */
function idsIn(profileUrl: string | null): Readonly<{ application: string | null; person: string | null }> {
  const url = URL.parse(profileUrl ?? '');
  return {
    application: /^\d{1,20}$/.exec(url?.searchParams.get('application_id') ?? '')?.[0] ?? null,
    person: /\/people\/(\d{1,20})(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? null,
  };
}

type Translation = Readonly<{ request: ReferenceCheckRequest; notes: readonly SourceNote[] }>;

/** The request in the API's own words. By SMS nobody is asked who has no number that can be read. */
async function translate(
  input: SendTestInput,
  preset: Preset,
  organisation: Organisation,
  usual: Recruiter | undefined,
): Promise<Translation | null> {
  const recruiter = readSender({ email: input.sent_by, name: null }, organisation, usual);
  if (recruiter === null) return null;
  const { application, person } = idsIn(input.candidate.greenhouse_profile_url);
  const given = { ...organisation.defaults, ...preset.settings };
  const language = given.candidateLanguage ?? organisation.language;
  const phone = parsePhone(input.candidate.phone_number ?? '', phoneCountries(organisation, language));
  const isByMail = given.candidateChannel === 'sms' && (phone === null || phone.mobile === false);
  const { preferred_name: preferred, first_name: first, last_name: lastName, email } = input.candidate;
  const { nameless } = await loadAtsTexts(language);
  const { name, notes } = readCandidateName({ firstNames: [preferred, first], lastName }, nameless);
  const candidate = {
    externalId: person,
    ...name,
    email,
    phone: phone?.number ?? null,
  };
  return {
    request: {
      project: { externalId: application && `greenhouse:${application}`, title: null, clientName: null },
      recruiter: asRecruiterInput(recruiter),
      settings: { ...preset.settings, ...(isByMail && { candidateChannel: 'email' }) },
      candidates: [candidate],
    },
    notes: isByMail ? [...notes, 'email_instead_of_sms'] : notes,
  };
}

/** `POST send_test`: one check, once for the test that Greenhouse has made of it. */
export async function sendTest({ ports, request, connection }: Call): Promise<HttpResponse> {
  const { data: input } = sendTestInput.safeParse(parseJson(request.body)?.value);
  if (input === undefined || parseEmail(input.candidate.email) === null) {
    return refuse(422, 'partner_test_id, candidate.email and url are needed.');
  }
  const result = readGreenhouseUrl(input.url, connection.settings, ports.allowedHosts);
  if (result === null) return refuse(400, 'The url is not one of Greenhouse.');
  const earlier = await findClaimed(ports, connection, result.key);
  if (earlier === 'gone') return deleted;
  if (earlier !== null) return sent(earlier.check.id);

  const { organisationId } = connection;
  const organisation = await ports.organisations.load(organisationId);
  const { partner_test_id: id } = input;
  const kept = isPresetId(id) ? await ports.presets.find(organisationId, id) : null;
  const preset = organisation && (await presetOf(id, kept, organisation.language));
  if (organisation === null || preset === null) return refuse(404, 'There is no such test any more.');
  const translated = await translate(input, preset, organisation, connection.settings.recruiter);
  if (translated === null) return refuse(422, 'sent_by is needed: the organisation has no administrator.');
  const sources = { ...ports, findTemplate: ports.templates.find };
  const reading = await readLeniently(sources, translated.request, connection);
  if ('errors' in reading) return refuse(422, reading.errors.map(({ message }) => message).join(' '));
  const waitSeconds = ports.throttle.takeCandidates(connection.id, 1, ports.clock());
  if (waitSeconds > 0) return tooOften(waitSeconds);
  const { read } = reading;
  const details = { ...detailsOfNotes([...translated.notes, ...reading.notes]), url: result.url };
  return sent(await claimCheck(ports, { connection, key: result.key, read, details }));
}
