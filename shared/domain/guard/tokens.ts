import { foldLetters } from '../text/fold-words.ts';

/** A word of a text. `start` and `end` are UTF-16 offsets in the text as it was written. */
export type Token = Readonly<{ folded: string; start: number; end: number; capital: boolean; sentence: number }>;

/** Marks that show nothing are part of a word and do not hide it. */
const word = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060]/gu;
const ascii = /^[a-z0-9]*$/;
const blank = 0x20;
const amongDigits = /^\d\.\d$/;
const sentenceEnd = /[.!?…;\n\r\u2022]/u;

/** A word as it is compared. */
export const foldWord = (written: string): string => {
  const lower = written.toLowerCase();
  return ascii.test(lower) ? lower : foldLetters(written.replace(unseen, ''));
};

/** The words of a text in their order. Each word is folded once, however often it stands there. */
export function tokenise(text: string): readonly Token[] {
  const known = new Map<string, string>();
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(word)) {
    const written = match[0];
    const start = match.index;
    const isBlank = start === last + 1 && text.charCodeAt(last) === blank;
    const isNumber = amongDigits.test(text.slice(last - 1, start + 1));
    if (start > last && !isBlank && !isNumber && sentenceEnd.test(text.slice(last, start))) sentence += 1;
    last = start + written.length;
    let folded = known.get(written);
    if (folded === undefined) {
      folded = foldWord(written);
      known.set(written, folded);
    }
    const first = written.charAt(0);
    if (folded !== '') tokens.push({ folded, start, end: last, capital: first !== first.toLowerCase(), sentence });
  }
  return tokens;
}
