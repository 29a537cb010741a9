/** The languages that every text exists in, in the order in which pages list them. */
export const languages = ['sv', 'en', 'nb', 'da', 'fi', 'de'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Translated<T = string> = Readonly<Record<Language, T>>;

/** One text in those languages that its owner has written it in. */
export type PartlyTranslated<T = string> = Readonly<Partial<Record<Language, T>>>;

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** `nb-NO`, `no` and `nn` to `nb`; an unknown tag to null. */
export function languageOfTag(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'no' || primary === 'nn') return 'nb';
  return isLanguage(primary) ? primary : null;
}
