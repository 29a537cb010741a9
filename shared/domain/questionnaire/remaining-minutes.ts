import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import type { AnswersById } from './answer.ts';
import { askedQuestions } from './asked-questions.ts';

/** How long a question takes beside a click. */
const weights: Readonly<Record<Question['type'], number>> = {
  scale: 1,
  single: 1,
  multiple: 1,
  yes_no: 1,
  rehire: 1,
  date_range: 2,
  short_text: 2,
  long_text: 4,
};

/** How long these take together, beside a click. */
export const weightOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, question) => sum + weights[question.type], 0);

/** Minutes that the questions without an answer take, rounded up; at least one. */
export function remainingMinutes(template: QuestionTemplate, answers: AnswersById): number {
  const left = askedQuestions(template, answers).filter((question) => answers[question.id] === undefined);
  const share = weightOf(left) / Math.max(1, weightOf(template.questions));
  return Math.max(1, Math.ceil(template.minutes * share));
}
