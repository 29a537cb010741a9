import { fieldName, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import type { QuestionOf, QuestionType } from '#shared/domain/templates/question-template.ts';
import type { RefereeTexts } from '#shared/i18n/referee/texts.ts';
import type { FieldErrors } from '../forms/field-errors.ts';
import type { Reading } from '../http/reading.ts';
import type { PickWords } from './value-text.ts';

/** The words of the questionnaire, in the language in which it is answered. */
export type QuestionWords = Pick<PickWords, 'textOf'> & Readonly<{ reading: Reading; texts: RefereeTexts['question'] }>;

export const pickWordsOf = ({ reading, texts, textOf }: QuestionWords): PickWords => ({
  texts,
  cannotJudge: reading.texts.cannotJudge,
  textOf,
});

/** By the referee, question by question; or by the one who calls, who reads it aloud and needs no advice. */
export type Manner = Readonly<
  | {
      by: 'referee';
      /** `Question 4 of 11`. */
      number: string;
      /** Opens its page. */
      first: boolean;
    }
  | { by: 'caller'; hint: string | null }
>;

/** What every kind of question is drawn from. `fields`: as stored or as just posted. */
export type QuestionProps<Type extends QuestionType = QuestionType> = Readonly<{
  question: QuestionOf<Type>;
  words: QuestionWords;
  fields: PostedFields;
  errors: FieldErrors;
  manner: Manner;
}>;

/** What the fieldset of a question takes. */
export function groupOf({ question, words, errors, manner }: QuestionProps) {
  const { reading, textOf } = words;
  const field = { reading, errors, name: fieldName(question.id), label: textOf(question.text) };
  if (manner.by === 'caller') return { ...field, hint: manner.hint, lang: reading.language };
  return {
    ...field,
    number: manner.number,
    hint: question.help === null ? null : textOf(question.help),
    optional: !question.required,
    spacing: manner.first ? ('first' as const) : ('normal' as const),
  };
}
