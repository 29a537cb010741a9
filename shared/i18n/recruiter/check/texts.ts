import type { Channel, Medium } from '#shared/domain/check/channel.ts';
import type { EventType } from '#shared/domain/check/event.ts';
import type { DeclineReason } from '#shared/domain/check/referee.ts';
import type { RelationType } from '#shared/domain/check/relation.ts';
import type { Language, Translated } from '#shared/domain/language.ts';
import type { AnswerCounts } from '../../symbol-texts.ts';

type Day = Readonly<{ day: string }>;
type When = Readonly<{ when: string }>;
type Caller = Readonly<{ caller: string }>;
type Names = Readonly<{ names: string }>;
type First = Readonly<{ firstName: string }>;
type Count = Readonly<{ count: number }>;

/** What a line of the timeline is about. `by` is who did it; `note` what they noted. */
export type EventFacts = Readonly<{ by: string; candidate: string; referee: string; link: string }>;

/** `name` is null where the sentence before it says to whom. */
type SentFacts = Readonly<{ medium: Medium; name: string | null }>;

export type DoneCode =
  | 'passage-hidden'
  | 'signal-closed'
  | 'signal-reopened'
  | 'asked'
  | 'added'
  | 'sent'
  | 'resent'
  | 'reminded'
  | 'corrected'
  | 'removed'
  | 'more'
  | 'addresses-allowed'
  | 'set-aside'
  | 'prolonged'
  | 'concluded'
  | 'cancelled'
  | 'reopened'
  | 'held'
  | 'released'
  | 'objection-kept'
  | 'objection-granted'
  | 'objection-waits'
  | 'link-made'
  | 'link-revoked'
  | 'call-booked'
  | 'call-cancelled'
  | 'call-written'
  | 'unchanged';

type HeroTexts = Readonly<{
  accepted: string;
  invited: (of: First & Day) => string;
  /** Nothing has gone to them yet. */
  toBeAsked: (of: First & When) => string;
  answers: (of: AnswerCounts) => string;
  complete: (of: AnswerCounts) => string;
  concludedEarly: (of: AnswerCounts) => string;
  waitingFor: (of: Names) => string;
  toName: (of: First & Readonly<{ persons: number }>) => string;
  outOfReach: (of: Names) => string;
  expired: (of: AnswerCounts) => string;
  candidateDeclined: (of: First) => string;
  allDeclined: string;
  allWithdrawn: string;
  failed: string;
  cancelled: string;
  closed: string;
  correctable: (of: Day) => string;
  lastDay: (of: Day) => string;
  endsByItself: (of: Day) => string;
  expiredUnasked: string;
  completedOn: (of: Day) => string;
  hiddenTitle: string;
  untitled: string;
  testCheck: string;
}>;

type RefereeTexts = Readonly<{
  title: string;
  counts: (of: Readonly<{ requested: number; added: number }>) => string;
  none: (of: First) => string;
  noneNamed: (of: First) => string;
  states: Readonly<{
    unsent: (of: First) => string;
    added: string;
    invited: (of: Day) => string;
    /** Nothing has gone to them yet. */
    toBeAsked: (of: When) => string;
    opened: (of: Day) => string;
    answering: string;
    callBooked: (of: When & Caller) => string;
    callProposed: (of: When) => string;
    awaitingConfirmation: string;
    answered: (of: When) => string;
    declined: string;
    withdrawn: string;
    /** After the end: what they gave waits for a decision, or is kept. */
    objected: string;
    unreachable: string;
  }>;
  lastDay: (of: Day) => string;
  remindersStopped: string;
  nextReminder: (of: When) => string;
  /** They have chosen the day themselves. */
  snoozed: (of: When) => string;
  declineReasons: Readonly<Record<DeclineReason, string>>;
  form: Readonly<Record<'full' | 'facts' | 'call', string>>;
  /** In the place of `queued`, where it waits for its time. */
  waits: (of: When) => string;
  /** A domain with what may be a typing error. */
  didYouMean: (of: Readonly<{ domain: string }>) => string;
  relation: (
    of: Readonly<{ type: RelationType; company: string; from: string; to: string | null; candidate: string }>,
  ) => string;
  language: Translated;
  send: string;
  remind: string;
  correct: string;
  openCall: string;
  changeTime: string;
  readAnswers: string;
  remove: string;
}>;

type ReportTexts = Readonly<{
  title: string;
  waits: string;
  /** When nobody else will answer. */
  ended: (of: AnswerCounts) => string;
  nothing: string;
  interim: (of: AnswerCounts) => string;
  ready: string;
  openInterim: string;
  open: string;
  links: string;
  columns: Readonly<{ link: string; opened: string }>;
  first: string;
  until: (of: When) => string;
  over: (of: When) => string;
  closedByHold: string;
  closedByObjection: string;
  revoked: (of: When) => string;
  openings: (of: Count) => string;
  /** An address or a domain. */
  onlyFor: (of: Readonly<{ who: string }>) => string;
  readBy: (of: Readonly<{ email: string }> & When & Count) => string;
  firstOpened: (of: When) => string;
  lastOpened: (of: When) => string;
  /** Of the PDF, by an ATS or another program. */
  fetched: (of: When & Count) => string;
  show: string;
  revoke: string;
  make: string;
  allOver: string;
}>;

type SettingsTexts = Readonly<{
  title: string;
  template: string;
  templateLine: (
    of: Readonly<{ name: string; questions: number; version: number; languages: readonly Language[] }>,
  ) => string;
  toCandidate: (of: First) => string;
  toReferees: string;
  channels: Readonly<Record<Channel, string>>;
  inLanguage: Translated;
  atOnce: string;
  relation: string;
  relationAsked: (of: First) => string;
  relationNot: string;
  projectTitle: string;
  titleShown: (of: First) => string;
  titleHidden: string;
  additionalText: string;
  recruiter: string;
  deleted: string;
  deletedAfter: (of: Readonly<{ months: number }>) => string;
}>;

export type CheckTexts = Readonly<{
  back: string;
  title: (of: Readonly<{ name: string }>) => string;
  hero: HeroTexts;
  addReferee: string;
  askForReferees: string;
  start: Readonly<{
    title: string;
    ask: (of: First) => string;
    askNote: (of: First) => string;
    addNote: string;
  }>;
  referees: RefereeTexts;
  /** A mail to the one who is to call. */
  callerLost: Readonly<{
    title: (of: Caller) => string;
    text: (of: Caller & Readonly<{ email: string }>) => string;
    setting: string;
  }>;
  /** Messages that could not be sent. */
  unsent: Readonly<{
    title: string;
    line: (of: Readonly<{ what: string; to: string }>) => string;
    what: Readonly<Record<'request' | 'reminder' | 'nudge' | 'bounce' | 'notice' | 'reportLink' | 'call', string>>;
    reasons: Readonly<Record<'address' | 'cap' | 'other', string>>;
    again: string;
  }>;
  notes: Readonly<{
    title: string;
    label: string;
    hint: string;
    add: string;
    by: (of: Readonly<{ name: string; when: string }>) => string;
  }>;
  candidate: Readonly<{
    title: string;
    link: string;
    linkLead: string;
    correct: string;
    noMail: string;
    noPhone: string;
  }>;
  report: ReportTexts;
  settings: SettingsTexts;
  /** It is kept longer than was told. */
  held: Readonly<{ title: (of: Day) => string; text: (of: Readonly<{ reason: string }>) => string }>;
  /** Somebody objects to what is kept. */
  objection: Readonly<{
    title: (of: Readonly<{ name: string }>) => string;
    text: (of: Day) => string;
    /** While the check is held. */
    textHeld: (of: Day & Readonly<{ until: string }>) => string;
    decide: string;
    keptTitle: (of: Readonly<{ name: string }>) => string;
    keptText: (of: Readonly<{ reason: string }>) => string;
  }>;
  more: Readonly<{
    title: string;
    more: (of: First) => string;
    askAgain: (of: First) => string;
    addresses: (of: First) => string;
    prolong: string;
    conclude: (of: AnswerCounts) => string;
    close: string;
    setAside: string;
    cancel: string;
    reopen: string;
    hold: string;
    changeHold: string;
    release: string;
  }>;
  timeline: Readonly<{
    title: string;
    theRecruiter: string;
    /** Somebody whose session the recruitment system made. */
    throughAts: (of: Readonly<{ name: string }>) => string;
    removedReferee: string;
    /** `name` is null where the sentence before it says to whom. */
    sent: (of: Readonly<{ media: 'email' | 'sms' | 'both'; name: string | null }>) => string;
    /** `when` is null where it has no time of its own. */
    waits: (of: SentFacts & Readonly<{ when: string | null }>) => string;
    /** Its reason was gone before it went. */
    notNeeded: (of: SentFacts) => string;
    notSent: (of: SentFacts) => string;
    note: (of: Readonly<{ note: string }>) => string;
    /** The recruiter answered for the referee, who said it in a call. */
    callWritten: (of: Pick<EventFacts, 'by' | 'referee'>) => string;
    events: Readonly<Record<EventType, (of: EventFacts) => string>>;
  }>;
  /** In the place of what was done, where it waits for its time. */
  goesLater: (of: When) => string;
  done: Readonly<Record<DoneCode, string>>;
}>;
