import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import { type FieldPart, fieldName } from '#shared/domain/questionnaire/posted-fields.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { questionNumber } from '../steps.ts';
import type { Visit } from '../visit.ts';

const datePart = (code: string): FieldPart => {
  if (code === 'from_year') return 'from-year';
  if (code.startsWith('to') || code === 'order') return code === 'to_year' ? 'to-year' : 'to-month';
  return 'from-month';
};

/** id of the control that the summary leads to. */
const fieldOf = (question: Question, error: AnswerError): string => {
  switch (question.type) {
    case 'scale':
    case 'single':
    case 'multiple':
      return pickId(fieldName(question.id), 0);
    case 'yes_no':
    case 'rehire':
      return error.code === 'too_long' ? fieldName(question.id, 'comment') : pickId(fieldName(question.id), 0);
    case 'short_text':
    case 'long_text':
      return fieldName(question.id);
    case 'date_range':
      return fieldName(question.id, datePart(error.code));
  }
};

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
    return [{ field: fieldOf(question, error), message: visit.texts.question.error({ number, error }) }];
  });
