import { cannotJudge } from '../answer.ts';
import { fieldName, firstValue } from '../posted-fields.ts';
import { type AnswerKind, noAnswer, type QuestionKind } from './question-kind.ts';

/** Points from 1 to 5 or 10, and "cannot judge". */
export const scale: QuestionKind<'scale'> = {
  answer: 'scale',
  answered: 'picked',
  parts: ['value'],
  weight: 1,
  own: 'ends',
  block: 'scales',
  offers: ({ max }) => [...Array.from({ length: max ?? 0 }, (_, index) => String(index + 1)), cannotJudge],
  read: ({ id, max }, fields) => {
    const value = firstValue(fields, fieldName(id));
    if (value === cannotJudge) return { answer: { type: 'scale', value } };
    const figure = Number(value);
    return Number.isInteger(figure) && figure >= 1 && figure <= max
      ? { answer: { type: 'scale', value: figure } }
      : noAnswer;
  },
};

export const scaleAnswer: AnswerKind<'scale'> = {
  fields: ({ value }) => ({ value: [String(value)] }),
  says: ({ value }) => [value === cannotJudge ? { is: 'value', value } : { is: 'figure', value }],
};
