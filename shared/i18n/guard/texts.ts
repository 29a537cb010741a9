import type { Ground } from '#shared/domain/guard/grounds.ts';

type Name = Readonly<{ name: string }>;
/** Grounds as `groundNames` joins them. */
type Of = Readonly<{ of: string }>;

/** As they stand within a sentence. */
export type GroundNames = Readonly<Record<Ground, string>>;

/** What is said of passages that have no place in a reference. */
export type GuardTexts = Readonly<{
  grounds: GroundNames;
  /** Stands in the place of a passage, in brackets. */
  hidden: (of: Of) => string;
  /** Where whoever wrote it reads it before it is sent. */
  read: Readonly<{
    heading: (of: Readonly<{ count: number }>) => string;
    wrote: Readonly<{ before: string; after: string }>;
    /** Begins with the ground, with a capital. */
    noPlace: (of: Of) => string;
    toAnswer: string;
    /** To a referee: whose choice it is, and what comes of none. */
    choose: (of: Of) => string;
    change: string;
    changeHint: string;
    keep: string;
    keepHint: (of: Readonly<{ recruiter: string }>) => string;
    why: string;
    whyOptional: string;
    nothing: (of: Readonly<{ asker: string }>) => string;
    /** To the recruiter in a call. */
    onCall: string;
  }>;
  /** To the referee, once something is hidden. */
  told: (of: Of & Readonly<{ count: number; by: string | null }>) => string;
  /** On the check's page. */
  desk: Readonly<{
    heading: string;
    note: (of: Readonly<{ count: number }>) => string;
    wrote: (of: Name) => string;
    about: (of: Of) => string;
    because: string;
    noReason: string;
    hide: string;
    hideTitle: string;
    hideText: (of: Name) => string;
    instead: (of: Readonly<{ words: string }>) => string;
    wasHidden: (of: Of & Name & Readonly<{ by: string | null; when: string }>) => string;
  }>;
  /** A call in which hardly anything was answered. */
  few: Readonly<{ ask: (of: Name & Readonly<{ answered: number; asked: number }>) => string; yes: string }>;
  /** In the report. */
  report: Readonly<{
    heading: string;
    line: (of: Of & Name & Readonly<{ by: string | null; when: string }>) => string;
    gone: string;
  }>;
}>;
