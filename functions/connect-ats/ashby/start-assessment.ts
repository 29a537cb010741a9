import { uuidOfCheck } from '#shared/domain/check/uuid-of-check.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { readChoices } from '#shared/web/ats/dialog/read-choices.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { givenSettings } from '#shared/web/requests/resolve-settings.ts';
import { startByPreset } from '../presets/start-by-preset.ts';
import { startRefusal } from '../presets/start-refusal.ts';
import { refuse, succeed } from './ashby-answer.ts';
import type { Call } from './ashby-call.ts';
import { type HiringTeam, startInput } from './schema.ts';

/** Who asks: the recruiter of the team that hires, else anyone of it who can be written to. */
function recruiterOf(team: HiringTeam) {
  const reached = team.filter(({ email }) => email !== null && readEmailOfOthers(email) !== null);
  const found = reached.find(({ role }) => /recruiter/i.test(role ?? '')) ?? reached[0];
  if (found === undefined) return { email: null, name: null };
  const names = [found.first_name ?? found.firstName, found.last_name ?? found.lastName];
  return { email: found.email, name: names.filter((name) => name !== null).join(' ') || null };
}

/**
 * `assessment.start`: one check for an application and a type; the same again is the same check, until it has ended. Then
 * somebody wants another.
 */
export async function startAssessment({ ports, request, connection }: Call): Promise<HttpResponse> {
  const organisation = await ports.organisations.load(connection.organisationId);
  const { faults, form } = await loadAtsTexts(organisation?.language ?? 'en');
  const { data: input } = startInput.safeParse(parseJson(request.body)?.value);
  if (input === undefined) return refuse(422, faults.unreadable);
  const { candidate, application, job, assessment_type_id: presetId } = input;
  if (candidate.email === null) return refuse(422, faults.noContact);
  if (readEmailOfOthers(candidate.email) === null) return refuse(422, faults.email);
  const fields = Object.entries(input.additional_fields).map(([id, value]) => ({ id, value }));
  const { settings, candidateLanguage, templates, wrong } = readChoices(fields, form);
  if (wrong.length > 0) return refuse(422, wrong.map((label) => faults.option({ label })).join(' '));
  const started = await startByPreset(ports, connection, {
    presetId,
    key: `${application.ashby_id}|${presetId}`,
    candidate: {
      externalId: candidate.ashby_id,
      firstNames: [candidate.first_name],
      lastName: candidate.last_name,
      email: candidate.email,
      phone: null,
    },
    recruiter: recruiterOf(job.hiringTeam),
    project: { externalId: job.ashby_id && `ashby:${job.ashby_id}`, title: job.name },
    details: {},
    chosen: givenSettings({ ...settings, candidateLanguage, questionTemplates: templates }),
    beginsAnew: true,
  });
  if (started.outcome === 'started') return succeed({ assessment_id: uuidOfCheck(started.checkId) });
  const { status, message, headers } = startRefusal(started, faults);
  return refuse(status, message, headers);
}
