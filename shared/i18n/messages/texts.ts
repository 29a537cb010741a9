import type { Medium } from '#shared/domain/check/channel.ts';
import type { CallMailTexts } from './calls/texts.ts';
/** Who supervises data protection where the organisation is; `other` when the zone does not tell. */
export type SupervisedCountry = 'SE' | 'NO' | 'DK' | 'FI' | 'DE' | 'other';

/** The post is null when it is hidden or has no title. */
type Post = Readonly<{ title: string | null; organisation: string }>;
type Asked = Readonly<{ candidate: string; firstName: string }>;
type Rights = Readonly<{ organisation: string; retentionMonths: number; authority: string }>;

/** A mail with one thing to do: what it is about, who asks and why, by when, the button, the other ways. */
type RequestMail<About, Effort, Origin> = Readonly<{
  subject: (of: About) => string;
  why: (of: About) => string;
  effort: (of: Effort) => string;
  button: string;
  otherWays: string;
  /** Where the address came from, who reads, for how long, which rights (GDPR Art. 13 and 14). */
  origin: (of: Origin) => string;
  sms: (of: SmsFacts) => string;
}>;

/** A message that follows an earlier one: three lines, then the same foot. */
type ReminderMail<About> = Readonly<{ why: (of: About) => string; sms: (of: SmsFacts) => string }>;

/** The one who is written to; `name` in full. */
type Greeted = Readonly<{ firstName: string; name: string }>;

/** What an SMS says between the greeting and who sends it. */
export type SmsFacts = Readonly<{
  /** In full. */
  candidate: string;
  /** Null when it is hidden, has none, or the text has to be shorter. */
  title: string | null;
  namedByCandidate: boolean;
  /** Referees whom the candidate is still to name. */
  persons: number;
  /** In full, the referee whom a message to somebody else is about. */
  about: string;
  link: string;
}>;

export type CandidateAbout = Post & Readonly<{ persons: number }>;
export type CandidateEffort = Readonly<{ minutes: number; by: string }>;
export type RefereeAbout = Post & Asked & Readonly<{ namedByCandidate: boolean }>;
export type RefereeEffort = Readonly<{ questions: number; minutes: number; by: string | null }>;
export type RefereeOrigin = Rights &
  Readonly<{ firstName: string; namedByCandidate: boolean; on: string; hasEmail: boolean; hasPhone: boolean }>;

type AboutReferee = Readonly<{ referee: string }>;
type Person = Readonly<{ person: string }>;
type Employer = Readonly<{ organisation: string }>;
type Notice = Readonly<{
  subject: (of: Readonly<{ candidate: string }>) => string;
  why: (of: Readonly<{ candidate: string; answers: number; expected: number }>) => string;
}>;

export type MessageTexts = Readonly<{
  greeting: (of: Greeted) => string;
  smsGreeting: (of: Greeted) => string;
  regards: string;
  /** Before the address that stands under the button. */
  writeAddress: string;
  /** Why it comes this way: it did not arrive by the medium that is named. */
  instead: Readonly<Record<Medium, string>>;
  /** Nobody is sent to a switchboard of which no number is known. */
  genuine: Readonly<{
    heading: string;
    text: (of: Readonly<{ switchboard: string | null; phone: string | null }>) => string;
  }>;
  whyYouGetThis: string;
  /** In the case that the sentence about complaints needs. */
  authorities: Readonly<Record<SupervisedCountry, string>>;
  candidateRequest: RequestMail<CandidateAbout, CandidateEffort, Rights>;
  refereeRequest: RequestMail<RefereeAbout, RefereeEffort, RefereeOrigin>;
  /** To a candidate who has named some already: another is needed. */
  candidateAnother: ReminderMail<Readonly<{ organisation: string; persons: number; someoneCannot: boolean }>>;
  candidateReminder: ReminderMail<Readonly<{ wroteOn: string; persons: number; by: string }>>;
  refereeReminder: ReminderMail<Asked & Readonly<{ wroteOn: string; by: string | null }>>;
  recruiterCompleted: Readonly<{
    subject: (of: Readonly<{ candidate: string }>) => string;
    why: (of: Readonly<{ candidate: string; answers: number }>) => string;
    button: string;
  }>;
  calls: CallMailTexts;
  /** Small links at the end of what a referee gets. */
  notNow: Readonly<{ heading: string; thursday: string; monday: string; stop: string }>;
  /** To the candidate: a referee has not answered, reminded twice. */
  candidateNudge: Readonly<{
    subject: (of: AboutReferee) => string;
    why: (of: AboutReferee & Readonly<{ firstName: string; wroteOn: string }>) => string;
    /** While that referee may still be replaced. */
    replace: string;
    button: string;
    sms: (of: SmsFacts) => string;
  }>;
  /** To the candidate: a referee cannot be reached. */
  candidateBounce: Readonly<{
    subject: (of: AboutReferee) => string;
    mail: (of: AboutReferee) => string;
    other: (of: AboutReferee) => string;
    button: string;
    sms: (of: SmsFacts) => string;
  }>;
  /** After a sentence that says when data are deleted. */
  keptLonger: string;
  /** The data are kept longer than was said. */
  held: Readonly<{
    subject: (of: Readonly<{ organisation: string }>) => string;
    toCandidate: (of: Readonly<{ organisation: string; day: string }>) => string;
    toReferee: (of: Readonly<{ organisation: string; candidate: string; day: string }>) => string;
    readers: string;
    button: string;
    sms: (of: SmsFacts) => string;
  }>;
  /** Somebody objects to what is kept: what the recruiter is asked, and the answer that the person gets. */
  objection: Readonly<{
    subject: (of: Person) => string;
    byReferee: (of: Person & Readonly<{ candidate: string; day: string }>) => string;
    byCandidate: (of: Readonly<{ candidate: string; day: string }>) => string;
    /** While the check is held, `until` then. */
    byRefereeHeld: (of: Person & Readonly<{ candidate: string; day: string; until: string }>) => string;
    byCandidateHeld: (of: Readonly<{ candidate: string; day: string; until: string }>) => string;
    decide: string;
    answer: string;
    kept: (of: Employer) => string;
    answersDeleted: (of: Employer) => string;
    checkDeleted: (of: Employer) => string;
    /** Granted, and kept until the end of a hold. */
    afterHold: (of: Employer & Readonly<{ day: string }>) => string;
    button: string;
    sms: (of: SmsFacts) => string;
  }>;
  /** Nobody has acted on a check, and it ends so. */
  recruiterIdle: Readonly<{
    subject: (of: Readonly<{ candidate: string; day: string }>) => string;
    why: (of: Readonly<{ since: string; day: string }>) => string;
  }>;
  /** Everything about the candidate is deleted at their wish, with the check that was under way. */
  candidateErased: Readonly<Record<'subject' | 'why', (of: Readonly<{ candidate: string }>) => string>>;
  recruiterNotices: Readonly<
    Record<'failed' | 'expired' | 'declinedByCandidate' | 'declinedByReferees' | 'withdrawn' | 'erased', Notice>
  >;
}>;
