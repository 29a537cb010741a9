import type { Channel, Medium } from '#shared/domain/check/channel.ts';
import type { RefereeStatus } from '#shared/domain/check/referee.ts';
import type { RelationType } from '#shared/domain/check/relation.ts';
import type { DeclineCheckReason } from '#shared/domain/decisions/decline-check.ts';
import type { Language } from '#shared/domain/language.ts';

type Name = Readonly<{ name: string }>;
type Recruiter = Readonly<{ recruiter: string }>;
type TitleAndText<T = undefined> = Readonly<{
  title: string;
  text: T extends undefined ? string : (of: T) => string;
}>;

export type RelationLine = Readonly<{ type: RelationType; company: string; from: string; to: string | null }>;

/** Errors say what to write. */
export type RefereeFormErrors = Readonly<{
  first: string;
  last: string;
  nameIsLink: string;
  mail: string;
  mailNotAscii: string;
  mailOwn: string;
  tel: string;
  telNotMobile: string;
  lang: string;
  relation: string;
  company: string;
  title: string;
  tooLong: string;
  from: string;
  fromInFuture: string;
  to: string;
  toBeforeFrom: string;
  toInFuture: string;
}>;

/** What the candidate's form says. Names come with hard spaces already; dates too. */
export type CandidateTexts = Readonly<{
  title: string;
  /** `title` null: untitled or hidden. `count`: how many are still to be named. */
  /** `name` the first name, `fullName` all of it. */
  lead: (
    of: Readonly<{ name: string; fullName: string; recruiter: string; count: number; title: string | null }>,
  ) => string;
  recruiterWrites: (of: Recruiter) => string;
  time: Readonly<{ label: string; text: (of: Readonly<{ minutes: number; day: string }>) => string }>;
  afterwards: Readonly<{ label: string; text: string }>;
  kept: Readonly<{ label: string; text: (of: Readonly<{ months: number }>) => string }>;
  askFirst: Readonly<{
    summary: string;
    intro: string;
    text: (of: Readonly<{ organisation: string; recruiter: string; minutes: number; channel: Channel }>) => string;
  }>;
  questions: Readonly<{ summary: string; intro: (of: Readonly<{ count: number; minutes: number }>) => string }>;
  refereeOf: (of: Readonly<{ number: number; total: number }>) => string;
  refereeNamed: (of: Readonly<{ number: number; name: string }>) => string;
  changeTitle: (of: Name) => string;
  form: Readonly<{
    first: string;
    last: string;
    oneName: string;
    mail: string;
    mailHint: string;
    /** After the hint at the address or at the number, whichever the questions are sent to. */
    questionsGoHere: string;
    tel: string;
    lang: string;
    relation: string;
    relations: Readonly<Record<RelationType, string>>;
    company: string;
    title: string;
    from: string;
    to: string;
    toHint: string;
    save: string;
    saveLater: string;
    saveChange: string;
    /** On correcting one who was asked already. */
    asksAgain: string;
  }>;
  errors: RefereeFormErrors;
  side: Readonly<{
    label: string;
    whoAsks: string;
    concerns: (of: Readonly<{ title: string }>) => string;
    declineLink: string;
    withdrawLink: string;
  }>;
  referee: Readonly<{
    changeHidden: (of: Name) => string;
    removeHidden: (of: Name) => string;
    remove: string;
    answersIn: Readonly<Record<Language, string>>;
    relation: (of: RelationLine) => string;
    /** A domain with what may be a typing error. */
    didYouMean: (of: Readonly<{ domain: string }>) => string;
    /** A domain that takes no mail. */
    noMailThere: (of: Readonly<{ domain: string }>) => string;
    ownTitle: (of: Readonly<{ title: string }>) => string;
    notContacted: string;
    givenBy: (of: Recruiter) => string;
  }>;
  send: Readonly<{
    title: string;
    lead: string;
    leadByRecruiter: (of: Recruiter) => string;
    button: string;
    addMore: string;
    missing: (of: Readonly<{ count: number }>) => string;
  }>;
  status: Readonly<{
    title: string;
    answered: (of: Readonly<{ answered: number; expected: number }>) => string;
    by: (of: Readonly<{ day: string }>) => string;
    sent: TitleAndText<Recruiter>;
    states: Readonly<Record<Exclude<RefereeStatus, 'replaced' | 'removed'>, string>>;
    asked: (of: Readonly<{ by: 'email' | 'sms' | 'email-sms'; day: string }>) => string;
    /** Of what has not gone yet. `when` is null where it goes as soon as it can. */
    waits: (of: Readonly<{ by: Medium; when: string | null }>) => string;
    bounced: string;
    remind: string;
    reminded: string;
    remindHint: string;
    reminders: string;
    canIRead: Readonly<{ summary: string; text: (of: Readonly<{ organisation: string }>) => string }>;
    /** `why`: said when a referee cannot answer, and not when the recruiter has asked for more. */
    oneMore: Readonly<{
      title: (of: Readonly<{ count: number }>) => string;
      text: (of: Readonly<{ count: number; recruiter: string }>) => string;
      why: string;
    }>;
    addOne: string;
  }>;
  bounce: Readonly<{
    title: (of: Name) => string;
    text: (of: Readonly<{ address: string }>) => string;
    correct: string;
  }>;
  later: TitleAndText<Readonly<{ count: number; day: string }>> & Readonly<{ goOn: string }>;
  remove: Readonly<{
    title: (of: Name) => string;
    text: string;
    textAsked: (of: Name) => string;
    button: (of: Name) => string;
    keep: (of: Name) => string;
  }>;
  decline: Readonly<{
    title: string;
    titleWithdraw: string;
    text: (of: Recruiter) => string;
    textAsked: string;
    reason: string;
    reasons: Readonly<Record<DeclineCheckReason, string>>;
    button: string;
    buttonWithdraw: string;
    keep: string;
  }>;
  ended: Readonly<{
    completed: TitleAndText<Recruiter>;
    declined: TitleAndText<Recruiter>;
    expired: TitleAndText<Recruiter>;
    cancelled: TitleAndText<Recruiter>;
    failed: TitleAndText<Recruiter>;
  }>;
  cannotChange: TitleAndText<Name>;
  tooMany: TitleAndText<Recruiter>;
  tooManyAddresses: TitleAndText<Recruiter>;
  tooManyCorrections: TitleAndText<Recruiter>;
  tooSoon: TitleAndText;
  busy: TitleAndText;
  storedNow: string;
}>;
