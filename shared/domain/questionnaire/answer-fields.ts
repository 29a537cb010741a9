import type { Question } from '../templates/question-template.ts';
import type { AnswerOf, AnswersById, AnswerType } from './answer.ts';
import { type FieldPart, fieldName, fieldParts, type PostedFields } from './posted-fields.ts';
import { answerKinds } from './question-kinds/question-kinds.ts';

const partsOf = <Type extends AnswerType>(
  answer: AnswerOf<Type>,
): Readonly<Partial<Record<FieldPart, readonly string[]>>> => answerKinds[answer.type].fields(answer);

/** Answers as a form shows them: what reading a page makes of this is the same answers again. */
export const answerFields = (questions: readonly Question[], answers: AnswersById): PostedFields =>
  new Map(
    questions.flatMap(({ id }) => {
      const answer = answers[id];
      const parts = answer === undefined ? {} : partsOf(answer);
      return fieldParts.flatMap((part) =>
        parts[part] === undefined ? [] : [[fieldName(id, part), parts[part]] as const],
      );
    }),
  );
