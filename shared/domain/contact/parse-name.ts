export const longestName = 100;

/** Invisible signs that turn or hide text; joiners stay, since some scripts need them. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const looksLikeAnAddress = /:\/\/|www\.|@/i;

/**
 * A name in any script, with single spaces; null when it is empty, longer than 100 characters, without a letter, or an
 * address (names stand in mails to strangers). Emoji beside letters are let through: it is their name.
 */
export function parseName(text: string): string | null {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '').trim();
  if (!/\p{L}/u.test(name) || looksLikeAnAddress.test(name) || Array.from(name).length > longestName) return null;
  return name;
}
