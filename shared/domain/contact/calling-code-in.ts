import { languages } from '../language.ts';
import { cleanEntry } from '../text/clean-text.ts';
import { foldWords } from '../text/fold-words.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { callingCodeOf, isCountry, worldMetadata } from './world-metadata.ts';

/** What some countries are called too, and codes of three letters that are often seen. */
const otherNames: Readonly<Record<string, string>> = {
  'czech republic': 'CZ',
  dnk: 'DK',
  deu: 'DE',
  england: 'GB',
  fin: 'FI',
  gbr: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  nor: 'NO',
  scotland: 'GB',
  swe: 'SE',
  turkey: 'TR',
  uk: 'GB',
  usa: 'US',
  wales: 'GB',
};

const folded = (text: string): string => foldWords(text).join(' ');

let named: ReadonlyMap<string, string> | null = null;

/** Countries by their names in every language of ours. */
function countriesByName(): ReadonlyMap<string, string> {
  const lists = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const codes = Object.keys(worldMetadata.countries).filter(isCountry);
  const pairs = lists.flatMap((list) => codes.map((code) => [folded(list.of(code) ?? ''), code] as const));
  return new Map([...pairs, ...Object.entries(otherNames)]);
}

/** The calling code that an ATS keeps apart: `+46`, `46`, `0046`, `SE` or `Sweden`; null where it is none of these. */
export function callingCodeIn(text: string): string | null {
  const digits = plainDigits(text).replace(/\D/g, '').replace(/^00/, '');
  if (digits !== '') return digits;
  const code = cleanEntry(text).toUpperCase();
  if (isCountry(code)) return callingCodeOf(code);
  named ??= countriesByName();
  const country = named.get(folded(text)) ?? '';
  return isCountry(country) ? callingCodeOf(country) : null;
}
