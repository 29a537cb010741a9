import { calledBy } from '#shared/domain/call/call.ts';
import type { Medium } from '#shared/domain/check/channel.ts';
import { type Candidate, type Check, visibleTitle } from '#shared/domain/check/check.ts';
import { type CheckFile, findReferee } from '#shared/domain/check/check-file.ts';
import { type Counts, countReferees, refereesToSend } from '#shared/domain/check/counts.ts';
import { isGone, isOutForGood, type Referee } from '#shared/domain/check/referee.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import { type SuggestedDay, suggestedDay } from '#shared/domain/reminders/suggested-days.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import { withoutLinks } from '#shared/domain/text/unlink.ts';
import { formatDate, formatDay, formatDayTime } from '#shared/i18n/dates.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import type { CallFacts } from './call-facts.ts';
import { formatRights, type RightsFacts } from './rights.ts';

/** How long a questionnaire is. */
export type QuestionnaireSize = Readonly<{ questions: number; minutes: number }>;

/** What a message may say, and nothing else: a hidden title is not among it. */
export type MessageFacts = RightsFacts &
  Readonly<{
    language: Language;
    check: Check;
    candidate: Candidate;
    /** Null when the message is not to a referee. */
    referee: Referee | null;
    /** The referee whom a message to somebody else is about. */
    about: Referee | null;
    /** Null when the message is not about one. */
    reportLink: ReportLink | null;
    recruiter: string;
    /** The employer's own number, at which anybody can ask for the recruiter. */
    switchboard: string | null;
    title: string | null;
    organisation: string;
    disclosure: string | null;
    /** Referees whom the candidate is still to name. */
    persons: number;
    answers: number;
    counts: Counts;
    everyoneDeclined: boolean;
    /** A referee will not answer, so that another is needed. */
    someoneCannot: boolean;
    /** A day to be reminded on; null when nobody is reminded by itself. */
    remindOn: SuggestedDay | null;
    questionnaire: QuestionnaireSize;
    /** The medium by which the same has not arrived; null when it is the first. */
    instead: Medium | null;
    /** The one link. */
    url: string;
    /** When the first message to the one whom this is about went out; null when this is the first. */
    firstSentAt: string | null;
    /** Null when the message is not about a call. */
    call: CallFacts | null;
    sentAt: string;
    day: (time: string) => string;
    dayTime: (time: string) => string;
    date: (time: string) => string;
  }>;

export type FactSources = Readonly<{
  message: Message;
  call?: CallFacts | null;
  file: CheckFile;
  organisation: Organisation;
  questionnaire: QuestionnaireSize;
  texts: MessageTexts;
  links: LinkMaker;
  baseUrl: string;
  /** RFC 3339. */
  sentAt: string;
}>;

/** The candidate has sent referees before, and is asked for more of them. */
export const isAnother = ({ check }: Pick<MessageFacts, 'check'>): boolean => check.submittedAt !== null;

/** A recruiter reads in the organisation's language, the others in their own. */
export const languageFor = (message: Message, organisation: Organisation): Language =>
  message.recipient === 'recruiter' || calledBy(message.recipient) !== null ? organisation.language : message.language;

export function gatherFacts(sources: FactSources): MessageFacts {
  const { message, file, organisation, questionnaire, texts } = sources;
  const { check } = file;
  const language = languageFor(message, organisation);
  const counts = countReferees(check, file.referees);
  return {
    ...formatRights(organisation, monthsToldTo(file, message.recipient, organisation.retentionMonths), texts),
    language,
    check,
    candidate: check.candidate,
    referee: findReferee(file, message.recipient),
    about: findReferee(file, message.about ?? ''),
    reportLink: reportLinkOf(file, message),
    recruiter: check.recruiter.name,
    switchboard: organisation.sender.phone ?? null,
    title: titleIn(check),
    organisation: organisation.name,
    disclosure: organisation.disclosureText,
    persons: refereesToSend(file),
    answers: counts.answered,
    counts,
    everyoneDeclined: haveAllDeclined(file),
    someoneCannot: file.referees.some(isOutForGood),
    remindOn: remindsByItself(sources) ? suggestedDay(organisation.offsetChanges, sources.sentAt) : null,
    questionnaire,
    instead: message.instead ?? null,
    url: linkOf(sources),
    firstSentAt: firstSentAt(file, message),
    call: sources.call ?? null,
    sentAt: sources.sentAt,
    dayTime: (time) => formatDayTime(time, organisation.offsetChanges, language),
    day: (time) => formatDay(time, organisation.offsetChanges, language),
    date: (time) => formatDate(time, organisation.offsetChanges, language),
  };
}

/** The ATS gives it, and it stands in mails to people who do not know where it is from. */
const titleIn = (check: Check): string | null => {
  const title = visibleTitle(check);
  return title === null ? null : withoutLinks(title);
};

const remindsByItself = ({ file, organisation }: FactSources): boolean =>
  organisation.reminders.enabled && file.check.settings.refereeChannel !== 'disabled';

function haveAllDeclined({ referees }: CheckFile): boolean {
  const present = referees.filter((referee) => !isGone(referee));
  return present.length > 0 && present.every(({ status }) => status === 'declined');
}

function linkOf({ message, file, links, baseUrl }: FactSources): string {
  const { check } = file;
  const checkPage = `${baseUrl}/o/${check.organisationId}/checks/${check.id}`;
  if (message.recipient === 'recruiter') return checkPage;
  const called = calledBy(message.recipient);
  if (called !== null) return `${checkPage}/calls/${called}`;
  const { organisationId, id: checkId, linkKeyVersion: keyVersion } = check;
  const target = { organisationId, checkId, person: message.recipient, keyVersion };
  if (message.recipient === 'candidate') {
    return links.urlOf({ ...target, purpose: 'candidate', generation: check.candidate.linkGeneration });
  }
  const reportLink = reportLinkOf(file, message);
  if (reportLink !== null) return links.urlOf({ ...target, purpose: 'report', generation: reportLink.linkGeneration });
  const generation = findReferee(file, message.recipient)?.linkGeneration ?? 0;
  return links.urlOf({ ...target, purpose: 'referee', generation });
}

const reportLinkOf = (file: CheckFile, message: Message): ReportLink | null =>
  file.reportLinks.find((link) => link.id === message.recipient) ?? null;

const firstSentAt = (file: CheckFile, message: Message): string | null =>
  file.messages
    .filter((other) => other.recipient === (message.about ?? message.recipient) && other.id !== message.id)
    .flatMap((other) => (other.sentAt === null ? [] : [other.sentAt]))
    .toSorted()[0] ?? null;
