import type { Month } from '../check/relation.ts';
import type { Question, QuestionOf, QuestionType } from '../templates/question-template.ts';
import type { Answer } from './answer.ts';
import type { AnswerError } from './answer-error.ts';
import type { PostedFields } from './posted-fields.ts';
import type { AnswerReading } from './question-kinds/question-kind.ts';
import { questionKinds } from './question-kinds/question-kinds.ts';

/**
 * What one page posted. `answers`: what can be kept, null for a question that was left empty; a question whose text
 * cannot be kept is in `errors` only. `missing`: required and left empty, which hinders going on but not saving.
 */
export type PageReading = Readonly<{
  answers: Readonly<Record<string, Answer | null>>;
  errors: Readonly<Record<string, AnswerError>>;
  missing: Readonly<Record<string, AnswerError>>;
}>;

const missingError = ({ type }: Question): AnswerError => ({
  code: questionKinds[type].answered === 'written' ? 'write' : 'choose',
});

/** Reads what was posted for one question. */
const readAnswer = <Type extends QuestionType>(
  question: QuestionOf<Type>,
  fields: PostedFields,
  thisMonth: Month,
): AnswerReading => questionKinds[question.type].read(question, fields, thisMonth);

/** Reads the posted fields of these questions. `thisMonth`: no period reaches beyond it. */
export function readPage(questions: readonly Question[], fields: PostedFields, thisMonth: Month): PageReading {
  const answers: Record<string, Answer | null> = {};
  const errors: Record<string, AnswerError> = {};
  const missing: Record<string, AnswerError> = {};
  for (const question of questions) {
    const reading = readAnswer(question, fields, thisMonth);
    if ('error' in reading) {
      errors[question.id] = reading.error;
      continue;
    }
    answers[question.id] = reading.answer;
    if (reading.answer === null && question.required) missing[question.id] = missingError(question);
  }
  return { answers, errors, missing };
}
