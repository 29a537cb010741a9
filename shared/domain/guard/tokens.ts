import { foldLetters } from '../text/fold-words.ts';

/**
 * A word of a text. `start` and `end` are UTF-16 offsets in the text as it was written; `squeezed` is the word without
 * its doubled letters; `joined`: a hyphen alone stands between it and the word before.
 */
export type Token = Readonly<{
  folded: string;
  squeezed: string;
  start: number;
  end: number;
  capital: boolean;
  joined: boolean;
  sentence: number;
}>;

/** Marks that show nothing are part of a word and do not hide it. */
const unseenMarks = '\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const unseen = new RegExp(`[${unseenMarks}]`, 'gu');
const letter = '[\\p{L}\\p{N}\\p{M}]';
const plainWord = `[\\p{L}\\p{N}\\p{M}${unseenMarks}]+`;
const word = new RegExp(plainWord, 'gu');
/** Single letters with dots between them, as in `A.D.H.D.`, are one word. */
const lettersWithDots = `(?<!${letter})\\p{L}(?:\\.\\p{L})+(?!${letter})`;
const hasLettersWithDots = new RegExp(lettersWithDots, 'u');
const wordOrLetters = new RegExp(`${lettersWithDots}|${plainWord}`, 'gu');
const ascii = /^[a-z0-9]*$/;
const blank = 0x20;
/** A line that ends within a sentence, as mails and pasted texts have them: the next begins with a small letter. */
const wrapped = /^ ?\r?\n ?$/;
const small = /^\p{Ll}/u;
const amongDigits = /^\d\.\d$/;
const sentenceEnd = /[.!?…;\n\r\u2022]/u;
const hyphen = /^[-\u2010\u2011]\s?$/u;
const dot = /^\. ?$/;
/** A dot after so few letters, with a small letter after it, is that of an abbreviation. */
const longestAbbreviation = 3;
const doubled = /([a-df-np-z])\1+/g;

const latin = /\p{Script=Latin}/u;
const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const lookAlikes = new Map(
  ['аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs ԁd һh ԛq ԝw ӏl', 'αa εe ιi κk νv οo ρp τt υu χx ηn γy'].flatMap(
    (pairs) => pairs.split(' ').map(([other = '', like = '']): [string, string] => [other, like]),
  ),
);

/** Cyrillic and Greek letters among Latin ones are those that they look like; words of those scripts stay as they are. */
const inOneScript = (lower: string): string =>
  latin.test(lower) ? lower.replace(otherScript, (each) => lookAlikes.get(each) ?? each) : lower;

/** A word as it is compared. */
export const foldWord = (written: string): string => {
  const lower = written.toLowerCase();
  return ascii.test(lower) ? lower : foldLetters(inOneScript(lower.replace(unseen, '').replaceAll('.', '')));
};

/** Shorter words differ by a doubled letter alone: `fet`, `fett`. */
export const shortestSqueezed = 6;

/** A word without its doubled letters, which are misspelt more than all else; `oo` and `ee` make other words. */
export const squeeze = (folded: string): string =>
  folded.length < shortestSqueezed ? folded : folded.replace(doubled, '$1');

type Folded = Readonly<Pick<Token, 'folded' | 'squeezed'>>;

function foldOnce(known: Map<string, Folded>, written: string): Folded {
  const before = known.get(written);
  if (before !== undefined) return before;
  const folded = foldWord(written);
  const both = { folded, squeezed: squeeze(folded) };
  known.set(written, both);
  return both;
}

/** Whether a sentence ends between two words. */
function endsBetween(text: string, last: number, start: number, length: number): boolean {
  if (start === last + 1 && text.charCodeAt(last) === blank) return false;
  const between = text.slice(last, start);
  if (!sentenceEnd.test(between) || amongDigits.test(text.slice(last - 1, start + 1))) return false;
  const next = text.charAt(start);
  if (wrapped.test(between) && small.test(next)) return false;
  return !(length <= longestAbbreviation && dot.test(between) && next === next.toLowerCase());
}

/** The words of a text in their order. Each word is folded once, however often it stands there. */
export function tokenise(text: string): readonly Token[] {
  const known = new Map<string, Folded>();
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(hasLettersWithDots.test(text) ? wordOrLetters : word)) {
    const written = match[0];
    const start = match.index;
    if (start > last && endsBetween(text, last, start, last - (tokens.at(-1)?.start ?? last))) sentence += 1;
    const joined = tokens.length > 0 && hyphen.test(text.slice(last, start));
    last = start + written.length;
    const { folded, squeezed } = foldOnce(known, written);
    const first = written.charAt(0);
    const capital = first !== first.toLowerCase();
    if (folded !== '') tokens.push({ folded, squeezed, start, end: last, capital, joined, sentence });
  }
  return tokens;
}
