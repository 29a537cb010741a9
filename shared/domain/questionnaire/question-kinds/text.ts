import { longestLongAnswer, longestShortAnswer } from '#shared/domain/limits.ts';
import { cleanLine, cleanText } from '../../text/clean-text.ts';
import { fieldName, firstValue } from '../posted-fields.ts';
import { lengthError } from '../read-text.ts';
import { type AnswerKind, type AnswerReading, noAnswer, offersNothing, type QuestionKind } from './question-kind.ts';

const shared = {
  answer: 'text',
  answered: 'written',
  parts: ['value'],
  own: null,
  block: 'texts',
  offers: offersNothing,
} as const;

const readText = (text: string, max: number): AnswerReading => {
  const error = lengthError(text, max);
  if (error !== null) return { error };
  return text === '' ? noAnswer : { answer: { type: 'text', text } };
};

/** One line. */
export const shortText: QuestionKind<'short_text'> = {
  ...shared,
  weight: 2,
  read: ({ id }, fields) => readText(cleanLine(firstValue(fields, fieldName(id))), longestShortAnswer),
};

/** Several lines. */
export const longText: QuestionKind<'long_text'> = {
  ...shared,
  weight: 4,
  read: ({ id }, fields) => readText(cleanText(firstValue(fields, fieldName(id))), longestLongAnswer),
};

export const textAnswer: AnswerKind<'text'> = {
  fields: ({ text }) => ({ value: [text] }),
  says: ({ text }) => [{ is: 'text', text }],
};
