import type { Month, Relation } from '../check/relation.ts';
import type { Language } from '../language.ts';
import type { Passage } from './passage.ts';

/** As an option and as a value of scales. It is an answer. */
export const cannotJudge = 'cannot_judge';

export const yesNoValues = ['yes', 'no'] as const;

/** Whether one would employ again; in the order in which forms offer it. */
export const rehireValues = ['yes', 'with_conditions', 'no', cannotJudge] as const;

export type RehireValue = (typeof rehireValues)[number];

/** What an answer holds, by its type. */
type HeldByType = Readonly<{
  scale: Readonly<{ value: number | typeof cannotJudge }>;
  single: Readonly<{ option: string }>;
  multiple: Readonly<{ options: readonly string[] }>;
  yes_no: Readonly<{ value: (typeof yesNoValues)[number]; comment: string }>;
  text: Readonly<{ text: string }>;
  /** `to` is null while it goes on. */
  date_range: Readonly<{ from: Month; to: Month | null }>;
  rehire: Readonly<{ value: RehireValue; comment: string }>;
}>;

export type AnswerType = keyof HeldByType;

export type AnswerOf<Type extends AnswerType> = { [Each in Type]: Readonly<{ type: Each }> & HeldByType[Each] }[Type];

/** An answer to one question. */
export type Answer = AnswerOf<AnswerType>;

export type AnswersById = Readonly<Record<string, Answer>>;

/** How a reference was given. */
export const answerModes = ['form', 'facts', 'call', 'call_confirmed'] as const;

export type AnswerMode = (typeof answerModes)[number];

/** The whole questionnaire, or its facts without any opinion. */
export const questionnaireForms = ['full', 'facts'] as const;

export type QuestionnaireForm = (typeof questionnaireForms)[number];

/** What a referee has written and not yet submitted. Required answers may still be missing. */
export type Draft = Readonly<{
  refereeId: string;
  /** Raised by every save. */
  version: number;
  form: QuestionnaireForm;
  language: Language;
  relation: Relation | null;
  /** The account of the relation as it was typed, while it is not whole. */
  typedRelation?: Readonly<Record<string, string>>;
  answers: AnswersById;
  /** What the one who called noted beside the answers, by question. */
  notes?: Readonly<Record<string, string>>;
  /** What the referee has typed beside the answers, while they change one. */
  context?: string | null;
  /** What the one who called was asked of already, and let stand. */
  passages?: readonly Passage[];
  savedAt: string;
}>;

/** How many questions were put, and how many of them have an answer. */
export type AnswerCount = Readonly<{ asked: number; answered: number }>;

/** One submitted version of a referee's answers; an older version is never changed. */
export type Submission = Readonly<{
  refereeId: string;
  version: number;
  form: QuestionnaireForm;
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
  /** What in it has no place in a reference; absent: nothing. */
  passages?: readonly Passage[];
  /** Absent of answers from before it was counted. */
  count?: AnswerCount;
  submittedAt: string;
}>;

/** How often it was written: passages that were hidden since have made versions too. */
export const timesWritten = ({ version, passages = [] }: Pick<Submission, 'version' | 'passages'>): number =>
  version - passages.filter(({ hidden }) => hidden !== undefined).length;
