/** Ends of lines, as Unicode knows them. */
const lineEnds = /\r\n|[\n-\r\u0085\u2028\u2029]/gu;

/**
 * Control characters, but for tab and line feed; halves of a surrogate pair; signs that turn the direction of whatever
 * follows them, in a line of ours too. Letters have their own direction without them.
 */
const unwanted = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Signs that nobody sees. Joiners stay, since some scripts need them. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

/** What somebody wrote, in lines that end with `\n`: one form of Unicode, no blanks around it, nothing that no text holds. */
export const cleanText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(unwanted, '').normalize('NFC').trim();

/** The same in one line, with one space wherever there was any. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');

/** The same of a name, an address or a number, which are what is seen of them. */
export const cleanEntry = (text: string): string => cleanLine(text.replace(unseen, ''));

/** Characters as people count them, not UTF-16 units. */
export const countCharacters = (text: string): number => Array.from(text).length;

/** So many characters of a text at most. */
export const cutText = (text: string, most: number): string => Array.from(text).slice(0, most).join('').trimEnd();

/** A line by whom nobody can be asked to write it otherwise: cut where it is too long; null when nothing is left of it. */
export const cutLine = (text: string | null, most: number): string | null =>
  cutText(cleanLine(text ?? ''), most) || null;
