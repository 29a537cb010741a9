import type { PartlyTranslated, Translated } from '../language.ts';
import type { Question, QuestionTemplate } from './question-template.ts';

/** The same shape with every text written in all languages: what a built-in template promises and the compiler checks. */
type InEveryLanguage<T> = T extends readonly (infer Item)[]
  ? readonly InEveryLanguage<Item>[]
  : PartlyTranslated extends T
    ? Translated
    : T extends object
      ? { readonly [Key in keyof T]: InEveryLanguage<T[Key]> }
      : T;

export type BuiltInQuestion = InEveryLanguage<Question>;
export type BuiltInTemplate = InEveryLanguage<QuestionTemplate>;
