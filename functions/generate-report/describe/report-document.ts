import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Line, Words } from '#shared/pdf/words.ts';

/** What stands beside one referee's letter and name. */
export type RefereeRow = Readonly<{ letter: string; name: string; cells: readonly (readonly Line[])[] }>;

/** A row a referee. `columns` names the referee's column first. */
export type RefereeTable = Readonly<{
  kind: 'referees';
  caption: string;
  columns: readonly string[];
  rows: readonly RefereeRow[];
}>;

/** A question and each referee's answer in a few words; without a question where the heading above is the question. */
export type AnswerTable = Readonly<{
  kind: 'answers';
  question: Words | null;
  caption: string;
  columns: readonly [string, string];
  rows: readonly RefereeRow[];
  /** Who was not asked. */
  notes: readonly string[];
}>;

export type Dot = Readonly<{ letter: string; value: number }>;

export type PlotRow = Readonly<{
  question: Words;
  dots: readonly Dot[];
  /** Null when fewer than two gave a figure. */
  mean: Readonly<{ value: number; text: string }> | null;
  count: string;
  /** Who cannot judge, skipped it, or was not asked. */
  notes: readonly string[];
  /** The drawing in words. */
  spoken: string;
}>;

export type ScaleTable = Readonly<{
  summary: string;
  label: string;
  caption: string;
  columns: readonly string[];
  rows: readonly Readonly<{ question: Words; cells: readonly string[] }>[];
}>;

/** Dots on a scale, with the same as a table. */
export type Plot = Readonly<{
  kind: 'plot';
  max: number;
  low: Words;
  high: Words;
  /** Null where no row has a mean. */
  meanKey: string | null;
  rows: readonly PlotRow[];
  table: ScaleTable;
}>;

/** What referees wrote to one question. */
export type Sayings = Readonly<{
  kind: 'sayings';
  question: Words | null;
  sayings: readonly Readonly<{ letter: string; words: Words; by: string }>[];
  notes: readonly string[];
}>;

export type Paragraphs = Readonly<{ kind: 'paragraphs'; texts: readonly string[] }>;

/** One paragraph around a mail address. */
export type About = Readonly<{ kind: 'about'; before: string; mail: string; after: string }>;

/** Something that was seen, and what was said to it. An empty text: `by` says all. */
export type Observation = Readonly<{
  /** Of the one respondent whom it is about; null where it is about two, none of them more than the other. */
  letter: string | null;
  title: string;
  text: string;
  said: readonly Readonly<{ by: string; text: string }>[];
}>;

export type Observed = Readonly<{ kind: 'observations'; observations: readonly Observation[] }>;

export type Block = Observed | RefereeTable | AnswerTable | Plot | Sayings | Paragraphs | About;

export type Section = Readonly<{ heading: Words; blocks: readonly Block[] }>;

/** The report in words, in the order in which it is read: what the page and the PDF draw. */
export type ReportDocument = Readonly<{
  language: Language;
  organisation: string;
  /** RFC 3339. */
  compiledAt: string;
  title: string;
  kicker: string;
  name: string;
  post: string | null;
  intro: string;
  status: CheckStatus;
  answered: number;
  expected: number;
  progress: string;
  passOn: string;
  /** Stands on top: how many answers there are, and whose are missing. */
  notice: Readonly<{ heading: string; text: string }> | null;
  sections: readonly Section[];
}>;
