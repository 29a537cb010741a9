import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { isGone } from '#shared/domain/check/referee.ts';
import { addressesAllowed } from '#shared/domain/decisions/ask-named-referees.ts';
import { languages } from '#shared/domain/language.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import { messagesThatGo } from '#shared/domain/reminders/lost-reason.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import type { ReferenceCheckView } from './reference-check.ts';
import { showDelivery, showObjection, showReferee } from './show-referee.ts';
import { type OrganisationOf, showSignals } from './show-signals.ts';

export type ShowPorts = Readonly<{
  baseUrl: string;
  linkMaker: LinkMaker;
  /** Signs the address of a check's symbol. */
  signSymbol: (checkId: string) => string;
}>;

/** In one order always: what comes from the table has none. */
const showSettings = ({ settings }: Check): ReferenceCheckView['settings'] => ({
  candidateChannel: settings.candidateChannel,
  refereeChannel: settings.refereeChannel,
  refereesRequested: settings.refereesRequested,
  questionTemplates: Object.fromEntries(
    languages.flatMap((language) => {
      const template = settings.questionTemplates[language];
      return template === undefined ? [] : [[language, template.id] as const];
    }),
  ),
  candidateLanguage: settings.candidateLanguage,
  askRelation: settings.askRelation,
  hideProjectTitle: settings.hideProjectTitle,
  daysToSubmit: settings.daysToSubmit,
  daysToAnswer: settings.daysToAnswer,
  additionalText: settings.additionalText,
});

const showCandidate = (file: CheckFile): ReferenceCheckView['candidate'] => {
  const { candidate } = file.check;
  return {
    externalId: candidate.externalId,
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    email: candidate.email,
    phone: candidate.phone,
    language: candidate.language,
    delivery: showDelivery(file, 'candidate'),
  };
};

function showHold(check: Check, now: string): ReferenceCheckView['hold'] {
  const hold = holdOf(check, now);
  return hold === null ? null : { reason: hold.reason, until: hold.until, note: hold.note, setAt: hold.setAt };
}

/** A check as the API shows it: an ATS sees all that a recruiter may. */
export async function showCheck(
  file: CheckFile,
  ports: ShowPorts,
  now: string,
  organisationOf: OrganisationOf,
): Promise<ReferenceCheckView> {
  const { check } = file;
  const { baseUrl, signSymbol } = ports;
  const going = { ...file, messages: messagesThatGo(file) };
  return {
    id: check.id,
    live: check.live,
    status: check.status,
    project: {
      externalId: check.project.externalId,
      title: check.project.title,
      clientName: check.project.clientName,
    },
    recruiter: {
      name: check.recruiter.name,
      email: check.recruiter.email,
      phone: check.recruiter.phone ?? null,
      title: check.recruiter.title ?? null,
    },
    candidate: showCandidate(going),
    settings: showSettings(check),
    counts: countReferees(check, file.referees),
    addressesAsked: check.addressesAsked ?? 0,
    addressesAllowed: addressesAllowed(check),
    referees: file.referees.filter((each) => !isGone(each)).map((each) => showReferee(each, going)),
    integritySignals: await showSignals(file, organisationOf),
    links: {
      checkPage: `${baseUrl}/o/${check.organisationId}/checks/${check.id}`,
      symbol: `${baseUrl}/v1/reference-checks/${check.id}/symbol.svg?s=${signSymbol(check.id)}`,
      report: reportAddress(file, ports.linkMaker, now),
    },
    createdAt: check.createdAt,
    updatedAt: check.updatedAt,
    completedAt: check.completedAt,
    expiresAt: expiresAt(check, file.referees),
    hold: showHold(check, now),
    objection: showObjection(check),
  };
}
