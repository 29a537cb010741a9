import { parseName, parseNameOfOthers } from '#shared/domain/contact/parse-name.ts';
import { cleanLine } from '#shared/domain/text/clean-text.ts';

type Named = Readonly<{ firstNames: readonly (string | null)[]; lastName: string | null; email: string | null }>;

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The words of an address: `rita.ek@…` is Rita Ek. */
export const wordsOfAddress = (email: string): readonly string[] =>
  (email.split('@')[0] ?? '')
    .replace(/\+.*/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map(capitalised);

/** What an ATS calls somebody: no contract refuses anyone for a name that is an address. */
export const nameOfOthers = (text: string | null): string => parseNameOfOthers(text ?? '') ?? cleanLine(text ?? '');

const readable = (name: string | null): string | null => (name === null ? null : parseName(name));

const freed = (names: readonly (string | null)[]): string | null =>
  names.map((name) => parseNameOfOthers(name ?? '')).find((name) => name !== null) ?? null;

/**
 * What somebody is called whom an ATS names: by the first of these names that can be read. One that is missing or none is
 * taken from the address, since no contract refuses anyone for it, or freed of what makes it a link; null where that says
 * nothing either.
 */
export function readName({
  firstNames,
  lastName,
  email,
}: Named): Readonly<{ firstName: string; lastName: string }> | null {
  const words = wordsOfAddress(email ?? '');
  const first = firstNames.map(readable).find((name) => name !== null) ?? words[0] ?? freed(firstNames) ?? null;
  const last = readable(lastName) ?? (words.slice(1).join(' ') || freed([lastName]));
  const one = first ?? last;
  return one === null ? null : { firstName: first ?? one, lastName: last ?? one };
}
