import type { Month } from '../check/relation.ts';
import type { Question, ScaleQuestion } from '../templates/question-template.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { type Answer, cannotJudge, rehireValues, yesNoValues } from './answer.ts';
import type { AnswerError } from './answer-error.ts';
import { fieldName, firstValue, type PostedFields, valuesOf } from './posted-fields.ts';
import { readPeriod } from './read-period.ts';
import { lengthError, longTextLength, shortTextLength } from './read-text.ts';

/** An answer, none (null), or why what was posted is not one. */
export type AnswerReading = Readonly<{ answer: Answer | null } | { error: AnswerError }>;

const none: AnswerReading = { answer: null };

const readScale = (question: ScaleQuestion, value: string): AnswerReading => {
  if (value === cannotJudge) return { answer: { type: 'scale', value } };
  const figure = Number(value);
  return Number.isInteger(figure) && figure >= 1 && figure <= question.max
    ? { answer: { type: 'scale', value: figure } }
    : none;
};

const readText = (text: string, max: number): AnswerReading => {
  const error = lengthError(text, max);
  if (error !== null) return { error };
  return text === '' ? none : { answer: { type: 'text', text } };
};

const withComment = (answer: Answer | null, comment: string): AnswerReading => {
  const error = lengthError(comment, longTextLength);
  if (error !== null) return { error };
  return answer === null && comment !== '' ? { error: { code: 'choose_for_comment' } } : { answer };
};

/** Reads what was posted for one question. A value that the form does not offer counts as no answer. */
export function readAnswer(question: Question, fields: PostedFields, thisMonth: Month): AnswerReading {
  const value = firstValue(fields, fieldName(question.id));
  const comment = cleanText(firstValue(fields, fieldName(question.id, 'comment')));
  switch (question.type) {
    case 'scale':
      return readScale(question, value);
    case 'single': {
      const option = question.options.find((each) => each.id === value);
      return option === undefined ? none : { answer: { type: 'single', option: option.id } };
    }
    case 'multiple': {
      const chosen = valuesOf(fields, fieldName(question.id));
      const options = question.options.map((each) => each.id).filter((id) => chosen.includes(id));
      return options.length === 0 ? none : { answer: { type: 'multiple', options } };
    }
    case 'yes_no': {
      const chosen = yesNoValues.find((each) => each === value);
      return withComment(chosen === undefined ? null : { type: 'yes_no', value: chosen, comment }, comment);
    }
    case 'rehire': {
      const chosen = rehireValues.find((each) => each === value);
      return withComment(chosen === undefined ? null : { type: 'rehire', value: chosen, comment }, comment);
    }
    case 'short_text':
      return readText(cleanLine(value), shortTextLength);
    case 'long_text':
      return readText(cleanText(value), longTextLength);
    case 'date_range': {
      const reading = readPeriod(
        {
          fromMonth: firstValue(fields, fieldName(question.id, 'from-month')),
          fromYear: firstValue(fields, fieldName(question.id, 'from-year')),
          toMonth: firstValue(fields, fieldName(question.id, 'to-month')),
          toYear: firstValue(fields, fieldName(question.id, 'to-year')),
        },
        thisMonth,
      );
      if (reading.outcome === 'error') return { error: { code: reading.code } };
      if (reading.outcome === 'empty') return none;
      return { answer: { type: 'date_range', from: reading.from, to: reading.to } };
    }
  }
}
