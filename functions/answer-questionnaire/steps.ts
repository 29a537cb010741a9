import { askedQuestions, missingAnswers } from '#shared/domain/questionnaire/asked-questions.ts';
import { askedPages, type QuestionPage } from '#shared/domain/questionnaire/question-pages.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import type { Visit } from './visit.ts';

/** A page that the referee fills in, on the way to the review. */
export type Step = Readonly<{ kind: 'relation' } | { kind: 'questions'; page: QuestionPage }>;

type Asked = Pick<Visit, 'written' | 'template' | 'file'>;

/** The pages to fill in after what has been written so far, in their order. */
export const stepsOf = ({ written, template, file }: Asked): readonly Step[] => [
  ...(file.check.settings.askRelation ? [{ kind: 'relation' } as const] : []),
  ...askedPages(template, written.answers).map((page) => ({ kind: 'questions', page }) as const),
];

export const pathOf = (step: Step): string => (step.kind === 'relation' ? '/relation' : `/part/${step.page.number}`);

const isSame = (a: Step, b: Step): boolean => pathOf(a) === pathOf(b);

const isDone = (step: Step, { written }: Asked): boolean => {
  if (step.kind === 'relation') return written.relation !== null;
  const { questions } = step.page;
  const isAnswered = (question: Question): boolean => written.answers[question.id] !== undefined;
  return questions.some(isAnswered) && questions.every((question) => isAnswered(question) || !question.required);
};

/** Where someone who comes back goes on; null when only the review is left. */
export const unfinishedStep = (asked: Asked): Step | null =>
  stepsOf(asked).find((step) => !isDone(step, asked)) ?? null;

/** What comes after this page; null for the review. */
export function stepAfter(asked: Asked, step: Step): Step | null {
  const steps = stepsOf(asked);
  return steps[steps.findIndex((each) => isSame(each, step)) + 1] ?? null;
}

/** What comes before this page; null for the first screen. */
export function stepBefore(asked: Asked, step: Step): Step | null {
  const steps = stepsOf(asked);
  return steps[steps.findIndex((each) => isSame(each, step)) - 1] ?? null;
}

/** Counts from 1. */
export const partNumber = (asked: Asked, step: Step): number =>
  stepsOf(asked).findIndex((each) => isSame(each, step)) + 1;

/** Answers that are needed before sending: questions, and whether the account of the relation. */
export const missingOf = ({ written, template, file }: Asked) => ({
  relation: file.check.settings.askRelation && written.relation === null,
  questions: missingAnswers(template, written.answers),
});

/** Counts from 1 among the questions that are asked. */
export const questionNumber = ({ written, template }: Asked, questionId: string): number =>
  askedQuestions(template, written.answers).findIndex((question) => question.id === questionId) + 1;
