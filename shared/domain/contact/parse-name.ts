import { longestName } from '#shared/domain/limits.ts';
import { cleanNameLine } from '../text/clean-name-line.ts';
import { isLongerThan } from '../text/clean-text.ts';
import { spaceDots } from '../text/unlink.ts';

/** A path, a mail address, or a host with its port; wide signs are read as the others. */
const looksLikeAnAddress = /[/@]|www\.|[.\u3002\uff0e\uff61]\s?[\p{L}\p{N}-]+:\d/iu;

/** Modifiers, such as the stroke that makes Arabic words longer, are not. */
const aLetter = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

export type NameFaultCode = 'missing' | 'no_letter' | 'address' | 'too_long';

/** What parts a name from nothing: a comma that was copied along. */
const looseCommas = /^[\s,;\u060c\u3001\uff0c]+|(?<![\s,;\u060c\u3001\uff0c])[\s,;\u060c\u3001\uff0c]+$/g;

/** A name in one line: what a mail program would make a link of is written with a space after the dot. */
export const cleanName = (text: string): string => spaceDots(cleanNameLine(text).replace(looseCommas, ''));

/**
 * Why this, cleaned, is no name in any script; null when it is one. No address is (names stand in mails to strangers).
 * Emoji beside letters are let through: it is their name.
 */
export function faultOfName(name: string): NameFaultCode | null {
  if (name === '') return 'missing';
  if (!aLetter.test(name)) return 'no_letter';
  if (looksLikeAnAddress.test(name.normalize('NFKC'))) return 'address';
  return isLongerThan(name, longestName) ? 'too_long' : null;
}

/** A name with single spaces; null when it is none. */
export function parseName(text: string): string | null {
  const name = cleanName(text);
  return faultOfName(name) === null ? name : null;
}
