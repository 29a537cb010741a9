import { type Language, languageOfTag } from '#shared/domain/language.ts';

/** ISO 639-2, in both of its forms where there are two. */
const longCodes: Readonly<Record<string, Language>> = {
  swe: 'sv',
  eng: 'en',
  nor: 'nb',
  nob: 'nb',
  nno: 'nb',
  dan: 'da',
  fin: 'fi',
  deu: 'de',
  ger: 'de',
};

/** `sv`, `sv-SE` or `swe`; null for a language that we do not speak. */
export const readLanguage = (tag: string | null): Language | null =>
  tag === null ? null : (languageOfTag(tag) ?? longCodes[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? null);
