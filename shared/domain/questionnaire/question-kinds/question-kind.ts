import type { Month } from '../../check/relation.ts';
import type { OwnParts, QuestionOf, QuestionType } from '../../templates/question-template.ts';
import type { Answer, AnswerOf, AnswerType, RehireValue } from '../answer.ts';
import type { AnswerError } from '../answer-error.ts';
import type { FieldPart, PostedFields } from '../posted-fields.ts';

/** An answer, none (null), or why what was posted is not one. */
export type AnswerReading = Readonly<{ answer: Answer | null } | { error: AnswerError }>;

export const noAnswer: AnswerReading = { answer: null };

/** All that types of question differ in, but for how they are drawn. */
export type QuestionKind<Type extends QuestionType> = Readonly<{
  /** The type of its answers. */
  answer: AnswerType;
  /** Whether one picks among what is offered, or writes. */
  answered: 'picked' | 'written';
  /** The parts of its field in the order in which they stand. */
  parts: readonly [FieldPart, ...FieldPart[]];
  /** How long it takes beside a click. */
  weight: number;
  /** What a template has to give of it, and of no other. */
  own: 'ends' | 'options' | null;
  /** The kind of block that a report has for it. */
  block: 'scales' | 'answers' | 'texts' | 'rehire';
  /** What can be picked, in the form's order: what a condition may look for. */
  offers: (question: OwnParts) => readonly string[];
  /** Reads what was posted. A value that the form does not offer counts as no answer. */
  read: (question: QuestionOf<Type>, fields: PostedFields, thisMonth: Month) => AnswerReading;
}>;

/** One thing that an answer says, for whoever puts it in words. */
export type Said =
  | Readonly<{ is: 'figure'; value: number }>
  /** Of the question's options. */
  | Readonly<{ is: 'option'; id: string }>
  | Readonly<{ is: 'value'; value: RehireValue }>
  | Readonly<{ is: 'text'; text: string }>
  | Readonly<{ is: 'period'; from: Month; to: Month | null }>;

/** All that types of answer differ in. */
export type AnswerKind<Type extends AnswerType> = Readonly<{
  /** What its form shows: reading this gives the same answer again. */
  fields: (answer: AnswerOf<Type>) => Readonly<Partial<Record<FieldPart, readonly string[]>>>;
  says: (answer: AnswerOf<Type>) => readonly Said[];
}>;

/** A type that has nothing of its own. */
export const offersNothing = (): readonly string[] => [];
