import type { RelationType } from '#shared/domain/check/relation.ts';
import type { MarkedAct } from '#shared/domain/signals/marks.ts';
import type { RelationSide, SignalCode, SignalState } from '#shared/domain/signals/signal.ts';

type Two = Readonly<{ names: string }>;
type Sides = Readonly<{ candidate: string; candidateSays: string; referee: string; refereeSays: string }>;

/** What is said of what was seen. Names come whole, and lists of them, months and numbers ready in the language. */
export type SignalTexts = Readonly<{
  /** Joins the last two of a list. */
  and: string;
  titles: Readonly<Record<Exclude<SignalCode, 'relation_differs'> | RelationSide, string>>;
  sentences: Readonly<{
    same_network: (of: Two) => string;
    same_browser: (of: Two) => string;
    same_phone: (of: Two) => string;
    same_email: (of: Two) => string;
    free_mail: (of: Readonly<{ name: string; provider: string }>) => string;
    /** `number` is the count as a word. */
    fast: (of: Readonly<{ name: string; count: number; number: string; time: string; reading: string }>) => string;
    same_text: (of: Two) => string;
    period: (of: Sides) => string;
    role: (of: Sides) => string;
  }>;
  /** Why it is usually so. A sentence. */
  usual: Readonly<Record<SignalCode, string>>;
  roles: Readonly<Record<RelationType, string>>;
  period: (of: Readonly<{ from: string; to: string }>) => string;
  since: (of: Readonly<{ from: string }>) => string;
  seconds: (of: Readonly<{ count: number }>) => string;
  minutes: (of: Readonly<{ count: number }>) => string;
  /** A person whose name is deleted. */
  someone: string;
  /** On the first screens: what is noted, and for how long. */
  noted: Readonly<{ candidate: string; referee: string }>;
  /** To the referee, before sending and afterwards. */
  own: Readonly<{
    heading: string;
    lead: (of: Readonly<{ recruiter: string; count: number }>) => string;
    reads: (of: Readonly<{ asker: string }>) => string;
    side: string;
    /** What two often have in common. */
    sideExample: string;
    sideHint: string;
    tooLong: (of: Readonly<{ max: number; over: number }>) => string;
    within: string;
    save: string;
    saved: string;
  }>;
  /** At the candidate's fields. */
  candidate: Readonly<{
    ownPhone: string;
    phoneOf: (of: Readonly<{ name: string }>) => string;
    emailOf: (of: Readonly<{ name: string }>) => string;
    why: string;
    whyHint: (of: Readonly<{ recruiter: string }>) => string;
  }>;
  /** On the recruiter's page. */
  desk: Readonly<{
    heading: string;
    count: (of: Readonly<{ count: number; open: number }>) => string;
    states: Readonly<Record<SignalState, string>>;
    writes: (of: Readonly<{ name: string }>) => string;
    silent: (of: Two) => string;
    /** `by` is null over the API. */
    closed: (of: Readonly<{ by: string | null; when: string }>) => string;
    close: string;
    reopen: string;
    closeTitle: string;
    closeNote: string;
    closeNoteHint: string;
    reopenTitle: string;
    reopenText: string;
    how: string;
    howTexts: readonly string[];
  }>;
  report: Readonly<{
    heading: string;
    lead: string;
    writes: (of: Readonly<{ name: string }>) => string;
    notes: (of: Readonly<{ name: string; when: string }>) => string;
    closedWithoutNote: (of: Readonly<{ name: string; when: string }>) => string;
    nothing: string;
    carries: string;
    leavesOut: string;
  }>;
  /** In somebody’s copy of what is kept of them. */
  copy: Readonly<{
    seen: string;
    marks: string;
    acts: Readonly<Record<MarkedAct, string>>;
    withCode: string;
    timeAlone: string;
  }>;
  /** In the form for a new link to the report. */
  link: Readonly<{ label: string; hint: string; yes: string; no: string }>;
}>;
