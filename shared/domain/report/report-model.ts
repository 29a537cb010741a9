import type { CheckStatus } from '../check/lifecycle.ts';
import type { Relation } from '../check/relation.ts';
import type { Ground } from '../guard/grounds.ts';
import type { Language } from '../language.ts';
import type { AnswerCount, AnswerMode } from '../questionnaire/answer.ts';
import type { Said } from '../questionnaire/question-kinds/question-kind.ts';
import type { SignOff } from '../templates/question-template.ts';

/** A text of a template with the language it is in: the organisation's, or another where it has none in that. */
export type ReportText = Readonly<{ text: string; language: Language }>;

export const relationParts = ['type', 'company', 'title', 'from', 'to'] as const;

export type RelationPart = (typeof relationParts)[number];

/** A referee whose answers are in the report. Times are RFC 3339 in UTC. */
export type Respondent = Readonly<{
  /** A, B, C … in the order in which they answered, so that a letter stays when more answers come. */
  letter: string;
  firstName: string;
  name: string;
  language: Language;
  mode: AnswerMode;
  answeredAt: string;
  correctedAt: string | null;
  /** How they know each other as the candidate tells it, and as the referee does. */
  candidateAccount: Relation | null;
  ownAccount: Relation | null;
  /** Where the two accounts differ; empty when one of them is missing. */
  differences: readonly RelationPart[];
  /** What the referee adds about how they answered. */
  context: string | null;
  /** How many questions were put to them, and how many of them they answered. */
  count?: AnswerCount;
  /** What of their words was taken out of the report; absent: nothing. */
  hidden?: readonly Readonly<{ grounds: readonly Ground[]; at: string; by: string | null }>[];
}>;

/** What one respondent said to one question; `not_asked`: it was not in their form, or an earlier answer left it out. */
export type Reply<T> = Readonly<{ by: Respondent }> &
  (Readonly<{ state: 'answered'; answer: T }> | Readonly<{ state: 'skipped' | 'not_asked' }>);

export type ScaleRow = Readonly<{
  question: ReportText;
  replies: readonly Reply<number | 'cannot_judge'>[];
  /** How many gave a figure. */
  n: number;
  /** With one decimal; null for fewer than two figures. */
  mean: number | null;
}>;

/** Neighbouring scales that share figures and end labels. */
export type ScaleBlock = Readonly<{
  kind: 'scales';
  max: number;
  low: ReportText;
  high: ReportText;
  rows: readonly ScaleRow[];
}>;

type QuestionBlock<Kind extends string, T> = Readonly<{
  kind: Kind;
  question: ReportText;
  replies: readonly Reply<T>[];
}>;

/** What an answer says; an option in the words of its template. */
export type ReportSaid = Exclude<Said, { is: 'option' }> | Readonly<{ is: 'option'; text: ReportText }>;

/** Answers of a few words, one under the other. */
export type AnswerBlock = QuestionBlock<'answers', readonly ReportSaid[]>;
/** Whether one would employ again: answers that stand alone, with their question as the heading. */
export type RehireBlock = QuestionBlock<'rehire', readonly ReportSaid[]>;
export type TextBlock = QuestionBlock<'texts', string>;

export type ReportBlock = ScaleBlock | AnswerBlock | RehireBlock | TextBlock;

/** The questions of one competency; a "would employ again" stands alone, and is its own heading. */
export type ReportPart = Readonly<{ heading: ReportText; blocks: readonly ReportBlock[] }>;

/**
 * `interim` while answers may still come; `complete` with all that were expected; `concluded` by the recruiter with
 * fewer; `ended` by a deadline, a refusal or a cancellation.
 */
export type ReportState = 'interim' | 'complete' | 'concluded' | 'ended';

/** All that the report says, before it is put in words. Page and PDF draw the same one. */
export type ReportModel = Readonly<{
  language: Language;
  organisation: string;
  candidate: Readonly<{ firstName: string; name: string }>;
  /** Null when hidden or untitled. */
  title: string | null;
  state: ReportState;
  status: CheckStatus;
  answered: number;
  expected: number;
  respondents: readonly Respondent[];
  /** Names of those whose answers are awaited, or would have been. */
  missing: readonly string[];
  /** Referees that the candidate has still to name. */
  unnamed: number;
  declined: readonly string[];
  withdrawn: readonly string[];
  unreachable: readonly string[];
  parts: readonly ReportPart[];
  /** `signOff`: that a works council or a union was heard of it. */
  templates: readonly Readonly<{ name: ReportText; version: number; signOff: SignOff | null }>[];
  recruiter: Readonly<{ name: string; email: string }>;
  /** When what the report tells of last changed. */
  compiledAt: string;
  retentionMonths: number;
  /** Null until the references are concluded. */
  deletedAt: string | null;
}>;
