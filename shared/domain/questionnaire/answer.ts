import type { Month, Relation } from '../check/relation.ts';
import type { Language } from '../language.ts';

/** An answer to one question, by the question's type. `cannot_judge` is an answer. */
export type Answer =
  | Readonly<{ type: 'scale'; value: number | 'cannot_judge' }>
  | Readonly<{ type: 'single'; option: string }>
  | Readonly<{ type: 'multiple'; options: readonly string[] }>
  | Readonly<{ type: 'yes_no'; value: 'yes' | 'no'; comment: string }>
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{ type: 'date_range'; from: Month; to: Month | null }>
  | Readonly<{ type: 'rehire'; value: 'yes' | 'no' | 'with_conditions' | 'cannot_judge'; comment: string }>;

export type AnswersById = Readonly<Record<string, Answer>>;

/** How a reference was given. */
export type AnswerMode = 'form' | 'facts' | 'call' | 'call_confirmed';

/** What a referee has written and not yet submitted. Required answers may still be missing. */
export type Draft = Readonly<{
  refereeId: string;
  /** Raised by every save. */
  version: number;
  form: 'full' | 'facts';
  language: Language;
  relation: Relation | null;
  /** The account of the relation as it was typed, while it is not whole. */
  typedRelation?: Readonly<Record<string, string>>;
  answers: AnswersById;
  /** What the one who called noted beside the answers, by question. */
  notes?: Readonly<Record<string, string>>;
  savedAt: string;
}>;

/** One submitted version of a referee's answers; an older version is never changed. */
export type Submission = Readonly<{
  refereeId: string;
  version: number;
  form: 'full' | 'facts';
  mode: AnswerMode;
  language: Language;
  templateId: string;
  templateVersion: number;
  relation: Relation | null;
  answers: AnswersById;
  /** What the one who called noted beside the answers, by question. */
  notes?: Readonly<Record<string, string>>;
  /** What the referee adds about how they answered. */
  context: string | null;
  submittedAt: string;
}>;
