import type { Question } from '../templates/question-template.ts';
import type { Answer, AnswersById } from './answer.ts';
import { fieldName, type PostedFields } from './posted-fields.ts';
import { typedPeriod } from './read-period.ts';

const fieldsOf = (id: string, answer: Answer): Readonly<Record<string, readonly string[]>> => {
  const name = fieldName(id);
  switch (answer.type) {
    case 'scale':
      return { [name]: [String(answer.value)] };
    case 'single':
      return { [name]: [answer.option] };
    case 'multiple':
      return { [name]: answer.options };
    case 'text':
      return { [name]: [answer.text] };
    case 'yes_no':
    case 'rehire':
      return { [name]: [answer.value], [fieldName(id, 'comment')]: [answer.comment] };
    case 'date_range': {
      const typed = typedPeriod(answer);
      return {
        [fieldName(id, 'from-month')]: [typed.fromMonth],
        [fieldName(id, 'from-year')]: [typed.fromYear],
        [fieldName(id, 'to-month')]: [typed.toMonth],
        [fieldName(id, 'to-year')]: [typed.toYear],
      };
    }
  }
};

/** Answers as a form shows them: what reading a page makes of this is the same answers again. */
export const answerFields = (questions: readonly Question[], answers: AnswersById): PostedFields =>
  new Map(
    questions.flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : Object.entries(fieldsOf(id, answer));
    }),
  );
