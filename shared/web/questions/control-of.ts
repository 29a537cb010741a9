import type { AnswerError } from '#shared/domain/questionnaire/answer-error.ts';
import { type FieldPart, fieldName, type PeriodPart } from '#shared/domain/questionnaire/posted-fields.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { pickId } from '../components/picks.tsx';

/** The part of a period that an error is about. */
export const datePart = (code: AnswerError['code']): PeriodPart => {
  if (code === 'from_year') return 'from-year';
  if (code.startsWith('to_') || code === 'order') return code === 'to_year' ? 'to-year' : 'to-month';
  return 'from-month';
};

const partOf = ({ type }: Question, error: AnswerError): FieldPart => {
  const { parts } = questionKinds[type];
  const wanted = error.code === 'too_long' ? 'comment' : datePart(error.code);
  return parts.find((part) => part === wanted) ?? parts[0];
};

/** id of the control that a link to the question leads to; with an error, of the one that has to be mended. */
export function controlOf(question: Question, error: AnswerError | null = null): string {
  const { answered, parts } = questionKinds[question.type];
  const part = error === null ? parts[0] : partOf(question, error);
  const name = fieldName(question.id, part);
  return answered === 'picked' && part === 'value' ? pickId(name, 0) : name;
}
