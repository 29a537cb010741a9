import type { Answer } from '../questionnaire/answer.ts';
import { askedQuestions } from '../questionnaire/asked-questions.ts';
import type { Question, QuestionTemplate } from '../templates/question-template.ts';
import type { Answered } from './list-respondents.ts';
import type { Reply } from './report-model.ts';

/** Answers to one question from forms in any language and of any template, side by side. */
export type AlignedQuestion = Readonly<{
  /** As each template that holds it has it, the one that most should be read from first. */
  versions: readonly Question[];
  question: Question;
  replies: readonly Reply<Answer>[];
  /** What was noted beside the answers during calls. */
  notes: readonly Reply<string>[];
}>;

/** A referee's answers and the template that they were asked by. */
export type AnsweredBy = Answered & Readonly<{ template: QuestionTemplate }>;

/**
 * Every question that any respondent was asked, in the order of the fullest form, those of other forms after it.
 * Questions are the same when id and type are; a scale to 5 and one to 10 under the same id are two.
 */
export function alignQuestions(answered: readonly AnsweredBy[]): readonly AlignedQuestion[] {
  const bySize = answered.toSorted((one, other) => other.template.questions.length - one.template.questions.length);
  const byIdentity = Map.groupBy(new Set(bySize.flatMap(({ template }) => template.questions)), identityOf);
  return [...byIdentity.values()].flatMap((versions) => {
    const question = versions[0];
    if (question === undefined) return [];
    const replies = answered.map((each) => replyOf(each, identityOf(question)));
    const notes = answered.flatMap((each) => noteOf(each, question));
    return replies.every((reply) => reply.state === 'not_asked') ? [] : [{ versions, question, replies, notes }];
  });
}

const identityOf = (question: Question): string =>
  question.type === 'scale' ? `${question.id} scale ${question.max}` : `${question.id} ${question.type}`;

function replyOf({ respondent, submission, template }: AnsweredBy, identity: string): Reply<Answer> {
  const question = askedQuestions(template, submission.answers).find((each) => identityOf(each) === identity);
  if (question === undefined) return { by: respondent, state: 'not_asked' };
  const answer = submission.answers[question.id];
  return answer === undefined ? { by: respondent, state: 'skipped' } : { by: respondent, state: 'answered', answer };
}

const noteOf = ({ respondent, submission }: AnsweredBy, { id }: Question): readonly Reply<string>[] => {
  const answer = submission.notes?.[id];
  return answer === undefined ? [] : [{ by: respondent, state: 'answered', answer }];
};
