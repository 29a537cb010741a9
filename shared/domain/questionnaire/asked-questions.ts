import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import type { Answer, AnswerCount, AnswersById } from './answer.ts';
import { answerSays } from './answer-says.ts';

/** What an answer says in the words of a condition: option ids, `yes`/`no`, or a figure as text. */
const saidBy = (answer: Answer): readonly string[] =>
  answerSays(answer).flatMap((said) => {
    if (said.is === 'option') return [said.id];
    return said.is === 'value' || said.is === 'figure' ? [String(said.value)] : [];
  });

const holds = (question: Question, answers: AnswersById): boolean => {
  if (question.showIf === null) return true;
  const { question: cause, is } = question.showIf;
  const answer = answers[cause];
  return answer !== undefined && saidBy(answer).some((said) => is.includes(said));
};

/**
 * The questions that are asked after these answers, in the template's order. A condition counts only while the question
 * that it looks back at is asked itself.
 */
export function askedQuestions(template: QuestionTemplate, answers: AnswersById): readonly Question[] {
  const asked: Question[] = [];
  for (const question of template.questions) {
    const cause = question.showIf?.question;
    const causeIsAsked = cause === undefined || asked.some((each) => each.id === cause);
    if (causeIsAsked && holds(question, answers)) asked.push(question);
  }
  return asked;
}

/** The answers to what is asked; what was written to a question that has gone is left out. */
export function answersAsked(template: QuestionTemplate, answers: AnswersById): AnswersById {
  return Object.fromEntries(
    askedQuestions(template, answers).flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** Required questions that are asked and have no answer. */
export const missingAnswers = (template: QuestionTemplate, answers: AnswersById): readonly Question[] =>
  askedQuestions(template, answers).filter((question) => question.required && answers[question.id] === undefined);

/** How many questions are put after these answers, and how many of them have one. */
export function countAnswers(template: QuestionTemplate, answers: AnswersById): AnswerCount {
  const asked = askedQuestions(template, answers);
  return { asked: asked.length, answered: asked.filter(({ id }) => answers[id] !== undefined).length };
}
