import { standardCallTimes } from '#shared/domain/call/call-times.ts';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { newReferee, type Referee, type RefereeDetails } from '#shared/domain/check/referee.ts';
import type { DecisionContext } from '#shared/domain/decisions/decision.ts';
import type { CheckRequest } from '#shared/domain/decisions/request-check.ts';
import { sortableId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

/** A Monday morning. */
export const startTime = '2026-11-23T08:00:00.000Z';

export const minutesAfter = (minutes: number, time: string = startTime): string =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString();

export const daysAfter = (days: number, time: string = startTime): string => minutesAfter(days * 1440, time);

/** Ids that count up, the same in every run. */
export function countingIds(): DecisionContext['newId'] {
  let drawn = 0;
  return (prefix) => {
    drawn += 1;
    return sortableId(prefix, Date.parse(startTime), Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, drawn >> 8, drawn & 255));
  };
}

export const contextAt = (now: string = startTime): DecisionContext => ({ now, newId: countingIds() });

export const testId = (prefix: 'chk' | 'ref' | 'org' | 'lnk' | 'con' | 'rdr', number: number): string =>
  sortableId(prefix, Date.parse(startTime), Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, number >> 8, number & 255));

const standard = { id: 'tpl_standard', version: 1 } as const;

export const buildRequest = (changes: Partial<CheckRequest> = {}): CheckRequest => ({
  id: testId('chk', 1),
  organisationId: testId('org', 1),
  live: true,
  project: { externalId: '4711', title: 'Enhetschef, äldreomsorg', clientName: null },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  candidate: {
    externalId: 'c-1',
    firstName: 'Kim',
    lastName: 'Lund',
    email: 'kim.lund@example.org',
    phone: '+46701740605',
    language: 'sv',
    linkGeneration: 1,
  },
  settings: {
    candidateChannel: 'email',
    refereeChannel: 'email',
    refereesRequested: 2,
    questionTemplates: { sv: standard, en: standard, nb: standard, da: standard, fi: standard, de: standard },
    candidateLanguage: 'sv',
    askRelation: true,
    hideProjectTitle: false,
    daysToSubmit: 5,
    daysToAnswer: 14,
    additionalText: null,
  },
  referees: [],
  ...changes,
});

export const buildRefereeDetails = (changes: Partial<RefereeDetails> = {}): RefereeDetails => ({
  id: testId('ref', 1),
  firstName: 'Bo',
  lastName: 'Ahl',
  email: 'bo.ahl@example.org',
  phone: '+46701740621',
  language: 'sv',
  relation: { type: 'manager', company: 'Nordvik omsorg AB', title: 'Gruppledare', from: '2019-03', to: '2023-06' },
  ...changes,
});

export const evaDetails = (changes: Partial<RefereeDetails> = {}): RefereeDetails =>
  buildRefereeDetails({
    id: testId('ref', 2),
    firstName: 'Eva',
    lastName: 'Roth',
    email: 'eva.roth@example.org',
    phone: null,
    language: 'de',
    ...changes,
  });

export const buildReferee = (changes: Partial<Referee> = {}): Referee => ({
  ...newReferee(buildRefereeDetails(), 'candidate', startTime),
  ...changes,
});

export const buildCheck = (changes: Partial<Check> = {}): Check => {
  const { id, organisationId, live, project, recruiter, candidate, settings } = buildRequest();
  return {
    id,
    organisationId,
    live,
    project,
    recruiter,
    candidate,
    settings,
    status: 'candidate_invited',
    version: 1,
    eventCount: 2,
    createdAt: startTime,
    updatedAt: startTime,
    candidateAskedAt: startTime,
    submitBy: daysAfter(5),
    submittedAt: null,
    completedAt: null,
    concludedAt: null,
    ...changes,
  };
};

export const buildFile = (changes: Partial<CheckFile> = {}): CheckFile => ({
  check: buildCheck(),
  referees: [],
  messages: [],
  reportLinks: [],
  told: [],
  signals: [],
  marks: null,
  ...changes,
});

export const buildOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: testId('org', 1),
  name: 'Exempelkommun',
  version: 1,
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  offsetChanges: [
    { from: '2026-03-29T01:00:00.000Z', minutes: 120 },
    { from: '2026-10-25T01:00:00.000Z', minutes: 60 },
    { from: '2027-03-28T01:00:00.000Z', minutes: 120 },
  ],
  defaults: {
    candidateChannel: 'email',
    refereeChannel: 'email',
    refereesRequested: 2,
    questionTemplates: {
      sv: 'tpl_standard',
      en: 'tpl_standard',
      nb: 'tpl_standard',
      da: 'tpl_standard',
      fi: 'tpl_standard',
      de: 'tpl_standard',
    },
    candidateLanguage: null,
    askRelation: true,
    hideProjectTitle: false,
    daysToSubmit: 5,
    daysToAnswer: 14,
    additionalText: null,
  },
  sender: { name: 'Exempelkommun', address: null, replyTo: null, phone: null },
  branding: { colours: null, logo: null },
  reminders: { enabled: true, candidateHours: 48, refereeHours: 48 },
  recruiterNotices: true,
  fallbackChannel: true,
  retentionMonths: 12,
  relationshipTypes: ['manager', 'colleague', 'report', 'client', 'other'],
  disclosureText: null,
  additionalTexts: {},
  administrators: [{ name: 'Ali Demir', email: 'ali.demir@example.org' }],
  callTimes: standardCallTimes,
  callHandlers: [],
  smsSenderId: 'Exempel',
  smsCountries: ['SE', 'NO', 'DK', 'FI', 'DE'],
  smsDailyCap: 500,
  mailDailyCap: 2000,
  knownNetworks: [],
  signalsOff: [],
  templateApproval: 'none',
  ...changes,
});
