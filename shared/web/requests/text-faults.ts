import { isLanguage, type Language, type PartlyTranslated } from '#shared/domain/language.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

type Place = readonly PropertyKey[];

/** Languages of the text that the template does not have. */
export const languagesNotListed = (text: PartlyTranslated, languages: readonly Language[]): readonly string[] =>
  Object.keys(text).filter((each) => isLanguage(each) && !languages.includes(each));

/** A text has to be written in every language of its template, and in no other. */
export function textFaults(
  place: Place,
  text: PartlyTranslated,
  languages: readonly Language[],
): readonly FieldError[] {
  const strange = languagesNotListed(text, languages);
  const missing = new Set(languages.filter((language) => text[language] === undefined));
  return [
    ...[...missing].map((language) => fieldError(pointerTo(...place, language), 'text_missing')),
    ...strange.map((language) => fieldError(pointerTo(...place, language), 'language_not_listed')),
  ];
}

/** Places of duplicates. */
export const repeated = <Value>(values: readonly Value[]): readonly number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** Answers are kept by these ids; some names belong to every object. */
export const isReserved = (id: string): boolean => id in {};
