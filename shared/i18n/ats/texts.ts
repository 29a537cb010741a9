import type { Channel } from '#shared/domain/check/channel.ts';
import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import type { PlainPage } from '../common/texts.ts';

type Counts = Readonly<{ answered: number; expected: number; withdrawn: number }>;

/** What the settings of a request are called in the ATS's own dialog. */
export type FormTexts = Readonly<{
  name: string;
  description: string;
  templateDescription: (of: Readonly<{ questions: number; minutes: number }>) => string;
  candidate: string;
  candidateLanguage: string;
  candidateChannel: string;
  referees: string;
  number: string;
  refereeChannel: string;
  channels: Readonly<Record<Channel, string>>;
  templates: string;
  /** `language` by its own name. */
  template: (of: Readonly<{ language: string }>) => string;
  none: string;
  templatesNote: string;
  more: string;
  askRelation: string;
  hideTitle: string;
  hideTitleNote: string;
  answers: string;
  answersNote: string;
}>;

/** Why nothing was started, in words that the ATS shows to its user. */
export type FaultTexts = Readonly<{
  notConnected: string;
  tooOften: string;
  firstName: string;
  lastName: string;
  email: string;
  emailNotAscii: string;
  noEmail: string;
  noPhone: string;
  noContact: string;
  note: (of: Readonly<{ most: number }>) => string;
  recruiter: string;
  formUnknown: string;
  templateUnknown: string;
  noTemplate: string;
  option: (of: Readonly<{ label: string }>) => string;
  encrypted: string;
  unreadable: string;
  /** The operator has not given what results are told by. */
  notReady: string;
  remindedJustNow: string;
  nobodyToRemind: string;
  /** The same request was answered long ago, and what came of it is deleted. */
  deleted: string;
}>;

/** How it goes, where the ATS shows it. */
export type ResultTexts = Readonly<{
  candidateLink: string;
  report: string;
  reportPdf: string;
  waiting: string;
  nothingByItself: string;
  answers: (of: Counts) => string;
  expiredAtCandidate: string;
  expiredUnasked: string;
  expiredAtReferees: (of: Counts) => string;
  candidateUnreachable: string;
  refereesUnreachable: string;
  candidateDeclined: string;
  refereesDeclined: string;
  answersWithdrawn: string;
  withdrawn: string;
  invited: (of: Readonly<{ count: number }>) => string;
  callsBooked: (of: Readonly<{ count: number }>) => string;
  /** Of the candidate's own link, which nobody else is to open. */
  candidateForm: string;
  /** That there is something to look at on the check page, without what it is. */
  observations: (of: Readonly<{ count: number }>) => string;
  /** What was made of the request otherwise than it said. */
  notes: Readonly<Record<SourceNote, string>>;
  /** A button. */
  remind: string;
}>;

/** The page on which an administrator lets an ATS in. */
export type ConsentTexts = Readonly<{
  ask: Readonly<{
    title: string;
    lead: string;
    email: string;
    emailHint: string;
    emailError: string;
    send: string;
    sent: Readonly<{ title: string; lead: (of: Readonly<{ email: string }>) => string; more: string }>;
  }>;
  choose: Readonly<{ title: string; lead: string }>;
  consent: Readonly<{
    title: (of: Readonly<{ organisation: string }>) => string;
    lead: string;
    may: readonly string[];
    mayNot: string;
    signedIn: (of: Readonly<{ name: string; email: string }>) => string;
    allow: string;
    /** In the place of title, and before what it may: another consent stands, and would end. */
    replace: Readonly<{
      title: (of: Readonly<{ organisation: string }>) => string;
      lead: (of: Readonly<{ day: string; name: string }>) => string;
      allow: string;
    }>;
    deny: string;
  }>;
  refused: PlainPage;
  sessionOver: PlainPage;
}>;

/** All that ATSs and those who use them read of us, besides the API. */
export type AtsTexts = Readonly<{
  /** What a candidate is called who came without a name. */
  nameless: string;
  form: FormTexts;
  faults: FaultTexts;
  results: ResultTexts;
  consent: ConsentTexts;
}>;
