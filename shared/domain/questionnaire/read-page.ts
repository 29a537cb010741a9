import type { Month } from '../check/relation.ts';
import type { Question } from '../templates/question-template.ts';
import type { Answer } from './answer.ts';
import type { AnswerError } from './answer-error.ts';
import type { PostedFields } from './posted-fields.ts';
import { readAnswer } from './read-answer.ts';

/**
 * What one page posted. `answers`: what can be kept, null for a question that was left empty; a question whose text
 * cannot be kept is in `errors` only. `missing`: required and left empty, which hinders going on but not saving.
 */
export type PageReading = Readonly<{
  answers: Readonly<Record<string, Answer | null>>;
  errors: Readonly<Record<string, AnswerError>>;
  missing: Readonly<Record<string, AnswerError>>;
}>;

const writtenTypes: readonly Question['type'][] = ['short_text', 'long_text', 'date_range'];

const missingError = (question: Question): AnswerError => ({
  code: writtenTypes.includes(question.type) ? 'write' : 'choose',
});

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
