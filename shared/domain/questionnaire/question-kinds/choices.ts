import type { OwnParts } from '../../templates/question-template.ts';
import { fieldName, firstValue, valuesOf } from '../posted-fields.ts';
import { type AnswerKind, noAnswer, type QuestionKind } from './question-kind.ts';

const shared = {
  answered: 'picked',
  parts: ['value'],
  weight: 1,
  own: 'options',
  block: 'answers',
  offers: ({ options }: OwnParts) => (options ?? []).map(({ id }) => id),
} as const;

/** One of the template's options. */
export const single: QuestionKind<'single'> = {
  ...shared,
  answer: 'single',
  read: ({ id, options }, fields) => {
    const value = firstValue(fields, fieldName(id));
    const option = options.find((each) => each.id === value);
    return option === undefined ? noAnswer : { answer: { type: 'single', option: option.id } };
  },
};

/** Any of the template's options, kept in their order. */
export const multiple: QuestionKind<'multiple'> = {
  ...shared,
  answer: 'multiple',
  read: ({ id, options }, fields) => {
    const values = valuesOf(fields, fieldName(id));
    const chosen = options.map((each) => each.id).filter((each) => values.includes(each));
    return chosen.length === 0 ? noAnswer : { answer: { type: 'multiple', options: chosen } };
  },
};

export const singleAnswer: AnswerKind<'single'> = {
  fields: ({ option }) => ({ value: [option] }),
  says: ({ option }) => [{ is: 'option', id: option }],
};

export const multipleAnswer: AnswerKind<'multiple'> = {
  fields: ({ options }) => ({ value: options }),
  says: ({ options }) => options.map((id) => ({ is: 'option', id })),
};
