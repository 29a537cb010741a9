import type { Question } from '../templates/question-template.ts';
import type { AnswerOf, AnswersById, AnswerType } from './answer.ts';
import { type FieldPart, fieldName, type PostedFields } from './posted-fields.ts';
import { answerKinds, questionKinds } from './question-kinds/question-kinds.ts';

const valuesOf = <Type extends AnswerType>(
  answer: AnswerOf<Type>,
): Readonly<Partial<Record<FieldPart, readonly string[]>>> => answerKinds[answer.type].fields(answer);

/** Answers as a form shows them: what reading a page makes of this is the same answers again. */
export const answerFields = (questions: readonly Question[], answers: AnswersById): PostedFields =>
  new Map(
    questions.flatMap(({ id, type }) => {
      const answer = answers[id];
      if (answer === undefined) return [];
      const values = valuesOf(answer);
      return questionKinds[type].parts.map((part) => [fieldName(id, part), values[part] ?? []] as const);
    }),
  );
