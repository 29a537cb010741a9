import type { Channel } from '#shared/domain/check/channel.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ObjectionGround } from '#shared/domain/retention/objection.ts';
import type { AnswerCounts } from '../../symbol-texts.ts';

type First = Readonly<{ firstName: string }>;
type Name = Readonly<{ name: string }>;
type People = Readonly<{ names: string; count: number }>;

/** A page with one question, what follows from it, and the button that does it. */
type Confirmation<About> = Readonly<{
  title: (of: About) => string;
  text: (of: About) => string;
  button: (of: About) => string;
}>;

type FieldTexts = Readonly<{
  channel: string;
  channels: Readonly<Record<Exclude<Channel, 'disabled'>, string>>;
  channelError: string;
  noReach: string;
  additionalText: string;
  additionalTextHint: (of: First) => string;
  tooLong: (of: Readonly<{ most: number }>) => string;
  saveAsDefault: string;
  saveAsDefaultNote: (of: Readonly<{ language: Language }>) => string;
  days: string;
  daysHint: string;
  daysError: string;
  firstName: string;
  lastName: string;
  oneName: string;
  firstNameError: string;
  lastNameError: string;
  nameIsLink: string;
  email: string;
  emailError: string;
  emailNotAscii: string;
  phone: string;
  phoneHint: string;
  phoneError: string;
  phoneNotMobile: string;
  reachError: string;
  language: string;
  languageHint: string;
  note: string;
  noteHint: string;
  referees: string;
  lastDay: string;
  lastDayHint: string;
  lastDayError: string;
  reader: string;
  readerHint: string;
  readerError: string;
  readerEmail: string;
  readerEmailHint: string;
}>;

type RefusalTexts = Readonly<{
  wrongState: string;
  held: string;
  objected: string;
  hasStarted: (of: Name) => string;
  tooMany: string;
  tooManyLinks: string;
  ofCandidate: string;
  taken: (of: Name) => string;
  nothingToAsk: string;
  languageNotOffered: string;
  noAnswers: string;
  tooSoon: string;
}>;

export type StepTexts = Readonly<{
  /** Leads to the check in a tab of its own, so that what was written stays. */
  now: string;
  keep: string;
  back: (of: Name) => string;
  edited: Readonly<{ title: string; text: string }>;
  refusedTitle: string;
  fields: FieldTexts;
  refusals: RefusalTexts;
  ask: Readonly<{ title: (of: First) => string; lead: (of: First) => string; button: string }>;
  add: Readonly<{ title: string; atOnce: string; later: string; button: string }>;
  correct: Readonly<{ title: (of: Name) => string; asksAgain: (of: First) => string; button: string }>;
  candidate: Readonly<{ title: (of: Name) => string; asksAgain: (of: First) => string; button: string }>;
  send: Confirmation<Name>;
  remind: Confirmation<Name>;
  remove: Confirmation<Name>;
  more: Readonly<{
    title: (of: First) => string;
    asks: (of: First) => string;
    quiet: (of: First) => string;
    button: string;
  }>;
  /** The candidate may have more addresses asked. */
  addresses: Confirmation<First>;
  /** An expired check that needs nothing more. */
  setAside: Confirmation<Name>;
  prolong: Readonly<{ title: string; lead: string; button: string }>;
  conclude: Confirmation<AnswerCounts & Readonly<{ waiting: People | null; called: People | null }>>;
  close: Confirmation<Name>;
  cancel: Confirmation<Name>;
  reopen: Confirmation<Name>;
  hold: Readonly<{
    title: (of: Name) => string;
    lead: string;
    reason: string;
    reasonError: string;
    until: string;
    untilHint: string;
    untilError: string;
    note: string;
    noteHint: string;
    button: string;
  }>;
  release: Confirmation<Name>;
  /** To delete or to keep what somebody objects to. */
  objection: Readonly<{
    title: (of: Name) => string;
    ofReferee: string;
    ofCandidate: string;
    /** Instead of these while the check is held. */
    held: (of: Readonly<{ until: string }>) => string;
    label: string;
    remove: string;
    keep: Readonly<Record<ObjectionGround, string>>;
    error: string;
    button: string;
  }>;
  /** For whom a link to the report is. */
  readers: Readonly<
    Record<
      | 'label'
      | 'hint'
      | 'named'
      | 'domain'
      | 'open'
      | 'domainLabel'
      | 'domainHint'
      | 'needsEmail'
      | 'notDomain'
      | 'sharedDomain'
      | 'role'
      | 'roleHint'
      | 'roleError',
      string
    > & { onlyFor: (of: Readonly<{ who: string }>) => string }
  >;
  makeLink: Readonly<{ title: string; lead: string; button: string }>;
  link: Readonly<{
    first: string;
    title: (of: Name) => string;
    until: (of: Readonly<{ when: string }>) => string;
    over: string;
    address: string;
    copyHint: string;
    open: string;
    mail: string;
    mailSubject: (of: Name) => string;
    mailBody: (of: Readonly<{ url: string; when: string; sender: string }>) => string;
    mailed: (of: Readonly<{ email: string }>) => string;
  }>;
  revoke: Confirmation<Name>;
}>;
