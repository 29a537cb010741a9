import type { RefereeSource } from '#shared/domain/check/referee.ts';

type Day = Readonly<{ day: string }>;
type Count = Readonly<{ count: number }>;
type Organisation = Readonly<{ organisation: string }>;
type To = Readonly<{ to: string }>;
type Way = Readonly<{ title: string; note: string }>;
type Until = Readonly<{ until: string }>;
type ObjectionPage = Readonly<{
  title: string;
  lead: (of: Organisation & Day) => string;
  leadHeld: (of: Organisation & Day & Until) => string;
  button: string;
}>;
type Read = Readonly<{ title: string; text: string }>;

/** The pages on which a candidate or a referee sees, fetches and deletes what is kept of them. */
export type OwnDataTexts = Readonly<{
  title: (of: Readonly<{ firstName: string }>) => string;
  about: Readonly<{
    candidate: (of: Organisation & Readonly<{ title: string | null }>) => string;
    referee: (of: Organisation & Readonly<{ candidate: string }>) => string;
  }>;
  goesBy: (of: Day) => string;
  goesAfter: (of: Readonly<{ months: number }>) => string;
  held: Readonly<{ title: string; text: (of: Readonly<{ why: string }>) => string }>;
  kept: Readonly<{
    heading: string;
    columns: Readonly<Record<'since' | 'until', string>>;
    contact: string;
    from: Readonly<Record<RefereeSource, string>>;
    fromApplication: string;
    referees: (of: Count) => string;
    answersAbout: (of: Count) => string;
    ownAnswers: string;
    draft: string;
    call: string;
    notes: (of: Count) => string;
    seen: string;
    marks: string;
    messages: (of: Count) => string;
    afterEnd: (of: Readonly<{ months: number }>) => string;
    daysAfterEnd: (of: Readonly<{ days: number }>) => string;
  }>;
  ground: Readonly<{ heading: string; text: (of: Organisation) => string }>;
  longer: string;
  read: Readonly<{
    heading: string;
    none: string;
    recruiter: (of: Organisation & Readonly<{ name: string }>) => string;
    someRecruiter: (of: Organisation) => string;
    reader: string;
    ats: string;
    report: string;
    check: string;
  }>;
  ways: Readonly<{
    heading: string;
    first: (of: To) => string;
    copyOfCandidate: Way;
    copyOfReferee: Way;
    withdraw: Way;
    decline: Readonly<Record<'candidate' | 'referee', Way>>;
    /** Of a referee whose answers are closed, and of the candidate of an ended check. */
    objectToAnswers: Way;
    objectToCheck: Way;
    object: (of: Readonly<{ recruiter: string }>) => Way;
    erase: Way;
    eraseRunning: Way;
    noReach: string;
    tooNew: (of: Readonly<{ when: string }>) => string;
    lost: string;
  }>;
  outside: Readonly<{ heading: string; items: readonly string[] }>;
  questions: string;
  handling: string;
  code: Readonly<{
    ask: Readonly<{ title: string; lead: string }>;
    email: (of: To) => string;
    sms: (of: Readonly<{ digits: string }>) => string;
    title: string;
    sentMail: (of: To & Readonly<{ until: string }>) => string;
    sentSms: (of: Readonly<{ digits: string; until: string }>) => string;
    incomplete: string;
    again: string;
    goOn: Readonly<Record<'copy' | 'delete' | 'object', string>>;
    over: Read;
    why: Read;
    none: Read;
    back: string;
  }>;
  copy: Readonly<{ title: string; lead: (of: To) => string; file: string; fileName: string; back: string }>;
  erase: Readonly<{
    title: string;
    lead: (of: To) => string;
    goes: string;
    whole: (of: Readonly<{ title: string | null }>) => string;
    part: (of: Readonly<{ candidate: string }>) => string;
    reader: string;
    running: string;
    stays: string;
    held: (of: Readonly<{ why: string }>) => string;
    always: readonly string[];
    button: string;
    keep: string;
    done: Read;
    some: Read;
  }>;
  objection: Readonly<
    Record<'referee' | 'candidate', ObjectionPage> & {
      keep: string;
      /** `held`: while the check is held, until then. */
      waiting: Readonly<{ title: string; text: (of: Day) => string; held: (of: Day & Until) => string }>;
      kept: Readonly<{ title: string; text: (of: Readonly<{ reason: string }>) => string }>;
      granted: Read & Readonly<{ held: (of: Until) => string }>;
    }
  >;
}>;
