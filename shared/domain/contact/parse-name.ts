import { cleanEntry, countCharacters } from '../text/clean-text.ts';

export const longestName = 100;

const looksLikeAnAddress = /:\/\/|www\.|@/i;

/**
 * A name in any script, with single spaces; null when it is empty, longer than 100 characters, without a letter, or an
 * address (names stand in mails to strangers). Emoji beside letters are let through: it is their name.
 */
export function parseName(text: string): string | null {
  const name = cleanEntry(text);
  if (!/\p{L}/u.test(name) || looksLikeAnAddress.test(name) || countCharacters(name) > longestName) return null;
  return name;
}
