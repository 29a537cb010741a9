import { type FieldPart, fieldName, firstValue } from '../posted-fields.ts';
import { readPeriod, typedPeriod } from '../read-period.ts';
import { type AnswerKind, noAnswer, offersNothing, type QuestionKind } from './question-kind.ts';

/** From a month to a month, the end left empty while it goes on. */
export const dateRange: QuestionKind<'date_range'> = {
  answer: 'date_range',
  answered: 'written',
  parts: ['from-month', 'from-year', 'to-month', 'to-year'],
  weight: 2,
  own: null,
  block: 'answers',
  offers: offersNothing,
  read: ({ id }, fields, thisMonth) => {
    const typed = (part: FieldPart): string => firstValue(fields, fieldName(id, part));
    const reading = readPeriod(
      {
        fromMonth: typed('from-month'),
        fromYear: typed('from-year'),
        toMonth: typed('to-month'),
        toYear: typed('to-year'),
      },
      thisMonth,
    );
    if (reading.outcome === 'error') return { error: { code: reading.codes[0] } };
    return reading.outcome === 'empty'
      ? noAnswer
      : { answer: { type: 'date_range', from: reading.from, to: reading.to } };
  },
};

export const dateRangeAnswer: AnswerKind<'date_range'> = {
  fields: (answer) => {
    const typed = typedPeriod(answer);
    return {
      'from-month': [typed.fromMonth],
      'from-year': [typed.fromYear],
      'to-month': [typed.toMonth],
      'to-year': [typed.toYear],
    };
  },
  says: ({ from, to }) => [{ is: 'period', from, to }],
};
