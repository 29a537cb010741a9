import { askedPages } from '#shared/domain/questionnaire/question-pages.ts';
import type { Question } from '#shared/domain/templates/question-template.ts';
import { controlOf } from '#shared/web/questions/control-of.ts';
import { linkTo, type Visit } from '../visit.ts';

export const forReview = { next: 'review' } as const;

/** Leads to the question itself, and back to the review. */
export const questionHref = (visit: Visit, page: number, question: Question): string =>
  `${linkTo(visit, `/part/${page}`, forReview)}#${controlOf(question)}`;

/** The same by the question's id; null when it is not asked. */
export function questionLink(visit: Visit, id: string): string | null {
  for (const { number, questions } of askedPages(visit.template, visit.written.answers)) {
    const question = questions.find((each) => each.id === id);
    if (question !== undefined) return questionHref(visit, number, question);
  }
  return null;
}
