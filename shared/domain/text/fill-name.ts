import type { Language } from '../language.ts';

/**
 * Names that end in these sounds take no further s. What they take instead is up to the language: nothing in Swedish
 * (Andreas), an apostrophe in Norwegian and Danish (Andreas’) and in German (Hans’, Alice’).
 */
const genitives: Readonly<Record<Language, (name: string) => string>> = {
  sv: (name) => (/[sxz]$/i.test(name) ? name : `${name}s`),
  en: (name) => `${name}’s`,
  nb: (name) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`),
  da: (name) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`),
  // A Finnish genitive needs the stem, which a name does not tell (Anna: Annan, Pekka: Pekan, Thomas: Thomasin), so the
  // word before it is inflected instead. Our own texts avoid the case; an organisation's may not.
  fi: (name) => `henkilön ${name}`,
  de: (name) => (/(?:[sßxz]|ce)$/i.test(name) ? `${name}’` : `${name}s`),
};

/** Puts the candidate's first name where a text says `{name}`, and its genitive where it says `{name's}`. */
export function fillName(text: string, language: Language, firstName: string): string {
  return text.replace(/\{name('s)?\}/g, (_, genitive) => (genitive ? genitives[language](firstName) : firstName));
}
