import type { Erasure, ErasureState, ErasureStep } from '#shared/domain/subjects/erasure.ts';

type Name = Readonly<{ name: string }>;
type Day = Readonly<{ day: string }>;
type Count = Readonly<{ count: number }>;

/** Whose data are in a check, beside whose name it stands. */
type Part = 'candidate' | 'referee' | 'reader';

/** The administrator's pages about what is kept of a person. */
export type PeopleTexts = Readonly<{
  title: string;
  lead: string;
  field: string;
  find: string;
  errors: Readonly<Record<'missing' | 'email' | 'phone' | 'sure' | 'tooLong', string>>;
  /** By what it was looked for, as it is compared. */
  matched: (of: Readonly<{ as: string }>) => string;
  matchedEmail: string;
  noted: string;
  nothing: string;
  kept: Readonly<{
    heading: string;
    checks: (of: Count) => string;
    columns: Readonly<Record<'check' | 'role' | 'what' | 'until', string>>;
    running: string;
    what: Readonly<Record<'contact' | 'nothing' | 'answers' | 'call' | 'link', string>>;
    answersAbout: (of: Count) => string;
    referees: (of: Count) => string;
    monthsAfter: (of: Readonly<{ months: number }>) => string;
  }>;
  copy: Readonly<{ heading: string; page: string; file: string; fileName: string; title: string; back: string }>;
  erase: Readonly<{
    heading: string;
    goes: string;
    goesOf: Readonly<Record<Part, (of: Name) => string>>;
    runs: Readonly<Record<'candidate' | 'referee', string>>;
    nothingGoes: string;
    stays: string;
    held: (of: Name & Readonly<{ why: string }>) => string;
    leads: (of: Count) => string;
    member: string;
    always: readonly string[];
    outside: string;
    sure: string;
    sureHint: string;
    note: string;
    noteHint: string;
    button: string;
  }>;
  requests: Readonly<{
    heading: string;
    none: string;
    states: Readonly<Record<ErasureState, string>>;
    by: Readonly<Record<Erasure['askedBy'], string>>;
    daysLeft: (of: Count) => string;
    overdue: string;
    done: (of: Day) => string;
    open: (of: Day) => string;
  }>;
  request: Readonly<{
    title: string;
    lead: string;
    facts: Readonly<Record<'received' | 'by' | 'answerBy' | 'state' | 'done' | 'note', string>>;
    steps: string;
    columns: Readonly<Record<'check' | 'role' | 'state', string>>;
    step: Readonly<Record<ErasureStep['state'], string>>;
    none: string;
    back: string;
  }>;
}>;
