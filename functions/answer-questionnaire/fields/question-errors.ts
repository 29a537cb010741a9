import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { controlOf } from '#shared/web/questions/control-of.ts';
import { questionNumber } from '../steps.ts';
import type { Visit } from '../visit.ts';

/** The errors of a page, in the words of the reader, each at its field. */
export const questionErrors = (
  visit: Visit,
  questions: readonly Question[],
  found: Readonly<Record<string, AnswerError>>,
): FieldErrors =>
  questions.flatMap((question) => {
    const error = found[question.id];
    if (error === undefined) return [];
    const number = questionNumber(visit, question.id);
    return [{ field: controlOf(question, error), message: visit.texts.question.error({ number, error }) }];
  });
