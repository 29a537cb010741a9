import { type Language, languageOfTag, languages } from '#shared/domain/language.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';

const folded = (text: string): string => foldWords(text).join('');

/** Codes that others use for ours. */
const codes: Readonly<Record<string, Language>> = { se: 'sv', dk: 'da', gb: 'en', uk: 'en' };

/** Each language by its name in each, folded; made when the first sheet with languages comes. */
let names: ReadonlyMap<string, Language> | null = null;

function allNames(): ReadonlyMap<string, Language> {
  return new Map(
    languages.flatMap((spoken) => {
      const words = new Intl.DisplayNames([spoken], { type: 'language' });
      const named = languages.map((language) => [folded(words.of(language) ?? language), language] as const);
      return [...named, [folded(words.of('no') ?? 'no'), 'nb'] as const];
    }),
  );
}

/** A language by its code or by its name in any of the six; null when it is none of ours. */
export function languageNamed(text: string): Language | null {
  const tag = languageOfTag(text.trim());
  if (tag !== null) return tag;
  const code = text.trim().toLowerCase();
  if (Object.hasOwn(codes, code)) return codes[code] ?? null;
  names ??= allNames();
  return names.get(folded(text)) ?? null;
}
