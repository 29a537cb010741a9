import type { Check } from '#shared/domain/check.ts';
import type { CheckFile } from '#shared/domain/check-file.ts';
import { countReferees, expiresAt } from '#shared/domain/counts.ts';
import { type Delivery, deliveriesTo } from '#shared/domain/delivery.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import { isGone, type Referee } from '#shared/domain/referee.ts';
import { isReportLinkOpen } from '#shared/domain/report-link.ts';
import type { DeliveryView, RefereeView, ReferenceCheckView } from '#shared/web/api/reference-check.ts';

export type ShowDeps = Readonly<{
  baseUrl: string;
  linkMaker: LinkMaker;
  /** Signs the address of a check's symbol. */
  signSymbol: (checkId: string) => string;
}>;

/** A mail that could not be handed over never arrives, as one that came back; an SMS is known to be sent, no more. */
const showDelivery = ({ email, sms }: Delivery): DeliveryView => ({
  email: email === 'refused' ? 'bounced' : email,
  sms: sms === 'none' || sms === 'queued' || sms === 'refused' || sms === 'suppressed' ? sms : 'sent',
});

const showReferee = (referee: Referee, { messages }: CheckFile): RefereeView => ({
  id: referee.id,
  firstName: referee.firstName,
  lastName: referee.lastName,
  email: referee.email,
  phone: referee.phone,
  language: referee.language,
  relation: referee.relation,
  status: referee.status,
  form: referee.form,
  channel: referee.channel,
  invitedAt: referee.invitedAt,
  openedAt: referee.openedAt,
  answeredAt: referee.answeredAt,
  call: null,
  delivery: showDelivery(deliveriesTo(messages, referee.id)),
});

const showSettings = ({ settings }: Check): ReferenceCheckView['settings'] => ({
  ...settings,
  questionTemplates: Object.fromEntries(
    Object.entries(settings.questionTemplates).map(([language, { id }]) => [language, id]),
  ),
});

const showCandidate = ({ candidate }: Check, { messages }: CheckFile): ReferenceCheckView['candidate'] => ({
  externalId: candidate.externalId,
  firstName: candidate.firstName,
  lastName: candidate.lastName,
  email: candidate.email,
  phone: candidate.phone,
  language: candidate.language,
  delivery: showDelivery(deliveriesTo(messages, 'candidate')),
});

function reportLinkOf({ check, reportLinks }: CheckFile, { linkMaker }: ShowDeps, now: string): string | null {
  const link = reportLinks.find((each) => each.name === null && isReportLinkOpen(each, now));
  if (link === undefined) return null;
  const { id: checkId, organisationId } = check;
  return linkMaker.urlOf({
    purpose: 'report',
    organisationId,
    checkId,
    person: link.id,
    generation: link.linkGeneration,
  });
}

/** A check as the API shows it: an ATS sees all that a recruiter may. */
export function showCheck(file: CheckFile, deps: ShowDeps, now: string): ReferenceCheckView {
  const { check } = file;
  const { baseUrl, signSymbol } = deps;
  return {
    id: check.id,
    live: check.live,
    status: check.status,
    project: check.project,
    recruiter: check.recruiter,
    candidate: showCandidate(check, file),
    settings: showSettings(check),
    counts: countReferees(check, file.referees),
    referees: file.referees.filter((each) => !isGone(each)).map((each) => showReferee(each, file)),
    integritySignals: [],
    links: {
      checkPage: `${baseUrl}/o/${check.organisationId}/checks/${check.id}`,
      symbol: `${baseUrl}/v1/reference-checks/${check.id}/symbol.svg?s=${signSymbol(check.id)}`,
      report: reportLinkOf(file, deps, now),
    },
    createdAt: check.createdAt,
    updatedAt: check.updatedAt,
    completedAt: check.completedAt,
    expiresAt: expiresAt(check, file.referees),
  };
}
