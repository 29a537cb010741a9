import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import type { AnswersById } from './answer.ts';
import { askedQuestions } from './asked-questions.ts';

/** Questions of one competency that stand on one page. `number` counts from 1 and does not depend on answers. */
export type QuestionPage = Readonly<{ number: number; competency: string; questions: readonly Question[] }>;

const questionsAtMost = 4;

/** Runs of one competency: the template's order stands, so that a follow-up always comes after its cause. */
const byCompetency = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const runs: Question[][] = [];
  for (const question of questions) {
    const current = runs.at(-1);
    if (current?.[0]?.competency === question.competency) current.push(question);
    else runs.push([question]);
  }
  return runs;
};

/** Two pages of three rather than one of four and one of two. */
const evenParts = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const parts = Math.ceil(questions.length / questionsAtMost);
  const size = Math.ceil(questions.length / parts);
  return Array.from({ length: parts }, (_, index) => questions.slice(index * size, (index + 1) * size));
};

/** A question never stands on the page of the one that decides whether it is asked. */
const apartFromCauses = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const pages: Question[][] = [[]];
  for (const question of questions) {
    const current = pages.at(-1) ?? [];
    if (current.some((each) => each.id === question.showIf?.question)) pages.push([question]);
    else current.push(question);
  }
  return pages;
};

/** Every page that the template can have: a competency after the other, four questions a page at most. */
export const questionPages = (template: QuestionTemplate): readonly QuestionPage[] =>
  byCompetency(template.questions)
    .flatMap(apartFromCauses)
    .flatMap(evenParts)
    .filter((questions) => questions.length > 0)
    .map((questions, index) => ({ number: index + 1, competency: questions[0]?.competency ?? '', questions }));

/** The pages that are met after these answers, with the questions that are asked. */
export function askedPages(template: QuestionTemplate, answers: AnswersById): readonly QuestionPage[] {
  const asked = new Set(askedQuestions(template, answers));
  return questionPages(template)
    .map((page) => ({ ...page, questions: page.questions.filter((question) => asked.has(question)) }))
    .filter((page) => page.questions.length > 0);
}
