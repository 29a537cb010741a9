import type { Recruiter } from '#shared/domain/check/check.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { detailsOfNotes, type SourceNote } from '#shared/domain/check/source-notes.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { isNumberOf } from '#shared/domain/contact/number-country.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readPhoneOfOthers } from '#shared/domain/contact/phone-of-others.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import { presetOf } from '#shared/domain/presets/all-presets.ts';
import type { Preset } from '#shared/domain/presets/preset.ts';
import { isPresetId } from '#shared/domain/presets/preset-ids.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import type { FaultTexts } from '#shared/i18n/ats/texts.ts';
import type { ReferenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import { claimCheck, findClaimed } from '#shared/web/ats/claim-check.ts';
import { faultWords } from '#shared/web/ats/dialog/fault-words.ts';
import { readLeniently } from '#shared/web/ats/read-leniently.ts';
import { readCandidateName } from '#shared/web/ats/read-name.ts';
import { asRecruiterInput, readSender } from '#shared/web/ats/read-sender.ts';
import type { ConnectPorts } from '../ports.ts';

export type StartPorts = Pick<
  ConnectPorts,
  'checks' | 'clock' | 'externalKeys' | 'newId' | 'organisations' | 'presets' | 'templates' | 'throttle'
>;

/** What an ATS asks for that knows presets only. */
export type Wanted = Readonly<{
  presetId: string;
  /** The ATS's own name of this request; the same one again is the same check. */
  key: string;
  /** First names that it has for the candidate, the one to use first. */
  candidate: Readonly<{
    externalId: string | null;
    firstNames: readonly (string | null)[];
    lastName: string | null;
    email: string;
    phone: string | null;
  }>;
  recruiter: Readonly<{ email: string | null; name: string | null }>;
  project: Readonly<{ externalId: string | null; title: string | null }>;
  /** What results must quote. */
  details: Readonly<Record<string, string>>;
  /** What was chosen there in the place of the preset's own; a template in the place of that for its language. */
  chosen?: Partial<CheckDefaults>;
  /** The ATS's key stands for more than one request: asking again after the check has ended starts another check. */
  beginsAnew?: true;
}>;

export type Started =
  | Readonly<{ outcome: 'started'; checkId: string }>
  | Readonly<{ outcome: 'unknown_preset' | 'deleted' | 'nobody_asks' }>
  | Readonly<{ outcome: 'not_valid'; message: string; words: (faults: FaultTexts) => string }>
  | Readonly<{ outcome: 'too_often'; waitSeconds: number }>;

/** After this many restarts the last check stays as it is. */
const mostTimes = 20;

type ByPreset = ConnectionOf<'greenhouse' | 'ashby' | 'workable'>;

type Translation = Readonly<{ request: ReferenceCheckRequest; notes: readonly SourceNote[] }>;

/** The request in the API's own words. By SMS nobody is asked who has no number that one can go to. */
async function translate(
  wanted: Wanted,
  preset: Preset,
  organisation: Organisation,
  recruiter: Recruiter,
): Promise<Translation> {
  const { externalId, firstNames, lastName, phone: number } = wanted.candidate;
  const email = readEmailOfOthers(wanted.candidate.email) ?? wanted.candidate.email;
  const { chosen = {} } = wanted;
  const usual = { ...organisation.defaults, ...preset.settings };
  const given = { ...usual, ...chosen };
  const templates = chosen.questionTemplates && {
    questionTemplates: { ...usual.questionTemplates, ...chosen.questionTemplates },
  };
  const language = given.candidateLanguage ?? organisation.language;
  const phone = readPhoneOfOthers(number ?? '', phoneCountries(organisation));
  const isTexted = phone !== null && phone.mobile !== false && isNumberOf(organisation.smsCountries, phone.number);
  const isByMail = given.candidateChannel === 'sms' && !isTexted;
  const { nameless } = await loadAtsTexts(language);
  const { name, notes } = readCandidateName({ firstNames, lastName }, nameless);
  return {
    request: {
      project: { ...wanted.project, clientName: null },
      recruiter: asRecruiterInput(recruiter),
      settings: { ...preset.settings, ...chosen, ...templates, ...(isByMail && { candidateChannel: 'email' }) },
      candidates: [{ externalId, ...name, email, phone: phone?.number ?? null }],
    },
    notes: isByMail ? [...notes, 'email_instead_of_sms'] : notes,
  };
}

/** The check that this key already stands for, or the key for a new one. */
async function findEarlier(ports: StartPorts, connection: ByPreset, { key: first, beginsAnew }: Wanted) {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? first : `${first}|${count}`;
    const earlier = await findClaimed(ports, connection, key);
    const isOver = earlier !== null && (earlier === 'gone' || !isUnderWay(earlier.check.status));
    if (!isOver || beginsAnew === undefined || count === mostTimes) return { key, earlier };
  }
}

/** One check with the settings of a preset, once for its key. */
export async function startByPreset(ports: StartPorts, connection: ByPreset, wanted: Wanted): Promise<Started> {
  const { presetId } = wanted;
  const { key, earlier } = await findEarlier(ports, connection, wanted);
  if (earlier === 'gone') return { outcome: 'deleted' };
  if (earlier !== null) return { outcome: 'started', checkId: earlier.check.id };
  const { organisationId } = connection;
  const organisation = await ports.organisations.load(organisationId);
  const kept = isPresetId(presetId) ? await ports.presets.find(organisationId, presetId) : null;
  const preset = organisation && (await presetOf(presetId, kept, organisation.language));
  if (organisation === null || preset === null) return { outcome: 'unknown_preset' };
  const recruiter = readSender(wanted.recruiter, organisation, connection.settings.recruiter);
  if (recruiter === null) return { outcome: 'nobody_asks' };
  const { request, notes } = await translate(wanted, preset, organisation, recruiter);
  const reading = await readLeniently({ ...ports, findTemplate: ports.templates.find }, request, connection);
  if ('errors' in reading) {
    const { errors, candidate } = reading;
    const words = (faults: FaultTexts) => faultWords(errors, faults, candidate).user.join(' ');
    return { outcome: 'not_valid', message: errors.map(({ message }) => message).join(' '), words };
  }
  const waitSeconds = ports.throttle.takeCandidates(connection.id, 1, ports.clock());
  if (waitSeconds > 0) return { outcome: 'too_often', waitSeconds };
  const { read } = reading;
  const details = { ...detailsOfNotes([...notes, ...reading.notes]), ...wanted.details };
  return { outcome: 'started', checkId: await claimCheck(ports, { connection, key, read, details }) };
}
