import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import type { AnswersById } from './answer.ts';
import { askedQuestions } from './asked-questions.ts';
import { questionKinds } from './question-kinds/question-kinds.ts';

/** How long these take together, beside a click. */
export const weightOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, question) => sum + questionKinds[question.type].weight, 0);

/** Minutes that the questions without an answer take, rounded up; at least one. */
export function remainingMinutes(template: QuestionTemplate, answers: AnswersById): number {
  const left = askedQuestions(template, answers).filter((question) => answers[question.id] === undefined);
  const share = weightOf(left) / Math.max(1, weightOf(template.questions));
  return Math.max(1, Math.ceil(template.minutes * share));
}

/** Clicks, and what takes as long, in a minute: as measured with the built-in templates. */
const weightPerMinute = 4;

/** Minutes that a template takes whose owner does not say so, rounded up. */
export const usualMinutes = (questions: readonly Question[]): number =>
  Math.max(1, Math.ceil(weightOf(questions) / weightPerMinute));
