import { longestLongAnswer } from '#shared/domain/limits.ts';
import { cleanText } from '../../text/clean-text.ts';
import { type Answer, type AnswerOf, rehireValues, yesNoValues } from '../answer.ts';
import { fieldName, firstValue, type PostedFields } from '../posted-fields.ts';
import { lengthError } from '../read-text.ts';
import { type AnswerKind, type AnswerReading, noAnswer, type QuestionKind, type Said } from './question-kind.ts';

const shared = { answered: 'picked', parts: ['value', 'comment'], weight: 1, own: null } as const;

/** A comment that is too long, or stands without a choice, is not taken in. */
function readWithComment<Value extends string>(
  id: string,
  values: readonly Value[],
  fields: PostedFields,
  answerOf: (value: Value, comment: string) => Answer,
): AnswerReading {
  const value = firstValue(fields, fieldName(id));
  const comment = cleanText(firstValue(fields, fieldName(id, 'comment')));
  const error = lengthError(comment, longestLongAnswer);
  if (error !== null) return { error };
  const chosen = values.find((each) => each === value);
  if (chosen !== undefined) return { answer: answerOf(chosen, comment) };
  return comment === '' ? noAnswer : { error: { code: 'choose_for_comment' } };
}

export const yesNo: QuestionKind<'yes_no'> = {
  ...shared,
  answer: 'yes_no',
  block: 'answers',
  offers: () => yesNoValues,
  read: ({ id }, fields) =>
    readWithComment(id, yesNoValues, fields, (value, comment) => ({ type: 'yes_no', value, comment })),
};

/** Whether one would employ again. */
export const rehire: QuestionKind<'rehire'> = {
  ...shared,
  answer: 'rehire',
  block: 'rehire',
  offers: () => rehireValues,
  read: ({ id }, fields) =>
    readWithComment(id, rehireValues, fields, (value, comment) => ({ type: 'rehire', value, comment })),
};

const valueAndComment = {
  fields: ({ value, comment }: AnswerOf<'yes_no' | 'rehire'>) => ({ value: [value], comment: [comment] }),
  says: ({ value, comment }: AnswerOf<'yes_no' | 'rehire'>): readonly Said[] => [
    { is: 'value', value },
    { is: 'text', text: comment },
  ],
};

export const yesNoAnswer: AnswerKind<'yes_no'> = valueAndComment;
export const rehireAnswer: AnswerKind<'rehire'> = valueAndComment;
