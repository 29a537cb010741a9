import { longestName } from '#shared/domain/limits.ts';
import { cleanEntry, countCharacters } from '../text/clean-text.ts';

const looksLikeAnAddress = /:\/\/|www\.|@/i;

export type NameFaultCode = 'missing' | 'no_letter' | 'address' | 'too_long';

/**
 * Why this, cleaned, is no name in any script; null when it is one. No address is (names stand in mails to strangers).
 * Emoji beside letters are let through: it is their name.
 */
export function faultOfName(name: string): NameFaultCode | null {
  if (name === '') return 'missing';
  if (!/\p{L}/u.test(name)) return 'no_letter';
  if (looksLikeAnAddress.test(name)) return 'address';
  return countCharacters(name) > longestName ? 'too_long' : null;
}

/** A name with single spaces; null when it is none. */
export function parseName(text: string): string | null {
  const name = cleanEntry(text);
  return faultOfName(name) === null ? name : null;
}
