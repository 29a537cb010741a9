/** Ends of lines, as Unicode knows them. */
const lineEnds = /\r\n|[\n-\r\u0085\u2028\u2029]/gu;

/**
 * Control characters, but for tab and line feed; halves of a surrogate pair; signs that turn the direction of whatever
 * follows them, in a line of ours too. Letters have their own direction without them.
 */
const unwanted = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Letters and signs that are drawn as nothing, which Unicode counts among letters and symbols all the same. */
const blankLetters = '\u115f\u1160\u2800\u3164\uffa0\u{1d159}\ufff9-\ufffb';

/** What nobody sees: blanks, what Unicode says may be left undrawn, and the blank letters. */
const unseen = `\\s\\p{Default_Ignorable_Code_Point}${blankLetters}`;

const unseenMarks = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+/gu;
/** Invisible characters that stand for a space. */
export const blankSigns = new RegExp(`[${blankLetters}]`, 'gu');
const somethingSeen = new RegExp(`[^${unseen}]`, 'u');
const unseenStart = new RegExp(`^[${unseen}]+`, 'u');
/** Joiners, variation selectors and tags belong to what stands before them. */
const belonging = /^(?:[\u{e0020}-\u{e007f}]|\p{Join_Control}|\p{Variation_Selector})*/u;

/** Collapses runs of spaces to one. */
export const singleSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Removes invisible characters at the end. */
function withoutUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.codePointAt(end - 2) ?? 0;
    const start = end - (last > 0xffff ? 2 : 1);
    if (somethingSeen.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end) + (belonging.exec(text.slice(end))?.[0] ?? '');
}

/**
 * What somebody wrote, in lines that end with `\n`: one form of Unicode, nothing that no text holds, and nothing around
 * it that nobody sees. What is nothing but that is empty.
 */
export function cleanText(text: string): string {
  const cleaned = text.replace(lineEnds, '\n').replace(unwanted, '').normalize('NFC');
  return withoutUnseenEnd(cleaned.replace(unseenStart, ''));
}

/** The same in one line, with one space wherever there was any. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');

/** For an address or a number: all invisible characters are removed. */
export const cleanEntry = (text: string): string =>
  singleSpaces(cleanText(text.replace(blankSigns, ' ').replace(unseenMarks, '')));

/** Bytes that so many characters may take: what people see as one can be many, and an item of the table has an end. */
export const mostBytes = (characters: number): number => 4 * characters + 2_000;

const firstCombining = 0x300;

/** Nothing in it joins what stands before: each unit is a character. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= firstCombining || text[at] === '\r') return false;
  }
  return true;
}

let known: Intl.Segmenter | undefined;

/** Made when it is needed, since making it takes as long as all else that a function does before its first call. */
function segmentsOf(text: string): Intl.Segments {
  known ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return known.segment(text);
}

/** Characters as people count them: a flag or a family is one, a letter with its marks too. */
export const countCharacters = (text: string): number => {
  if (isPlain(text)) return text.length;
  let count = 0;
  for (const _ of segmentsOf(text)) count += 1;
  return count;
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether a text has more characters than these, or more bytes than so many may take. */
export const isLongerThan = (text: string, most: number, bytes = mostBytes(most)): boolean =>
  text.length > most && (bytesOf(text) > bytes || countCharacters(text) > most);

/** So many characters of a text at most. */
export function cutText(text: string, most: number, mostOfBytes = mostBytes(most)): string {
  if (text.length <= most) return text.trimEnd();
  let [cut, count, bytes] = ['', 0, 0];
  for (const { segment } of segmentsOf(text)) {
    bytes += bytesOf(segment);
    if (count === most || bytes > mostOfBytes) break;
    cut += segment;
    count += 1;
  }
  return cut.trimEnd();
}

/** Bytes of an id that stands in a key of the table: keys have less room than texts. */
export const mostBytesOfId = (characters: number): number => 4 * characters;

/** For a line whose writer cannot be asked to change it: cut if too long; null if nothing is left. */
export const cutLine = (text: string | null, most: number, bytes = mostBytes(most)): string | null =>
  cutText(cleanLine(text ?? ''), most, bytes) || null;
