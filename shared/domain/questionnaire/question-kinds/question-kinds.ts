import type { QuestionType } from '../../templates/question-template.ts';
import type { AnswerType } from '../answer.ts';
import { multiple, multipleAnswer, single, singleAnswer } from './choices.ts';
import { dateRange, dateRangeAnswer } from './date-range.ts';
import type { AnswerKind, QuestionKind } from './question-kind.ts';
import { scale, scaleAnswer } from './scale.ts';
import { longText, shortText, textAnswer } from './text.ts';
import { rehire, rehireAnswer, yesNo, yesNoAnswer } from './yes-no.ts';

/** What each type of question is; a type without a row does not compile. */
export const questionKinds: { readonly [Type in QuestionType]: QuestionKind<Type> } = {
  scale,
  single,
  multiple,
  yes_no: yesNo,
  short_text: shortText,
  long_text: longText,
  date_range: dateRange,
  rehire,
};

/** What each type of answer is. */
export const answerKinds: { readonly [Type in AnswerType]: AnswerKind<Type> } = {
  scale: scaleAnswer,
  single: singleAnswer,
  multiple: multipleAnswer,
  yes_no: yesNoAnswer,
  text: textAnswer,
  date_range: dateRangeAnswer,
  rehire: rehireAnswer,
};
