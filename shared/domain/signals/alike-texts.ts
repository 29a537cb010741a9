import { foldWords } from '../text/fold-words.ts';

/** Shorter texts are alike by chance: they are not compared. */
const leastCharacters = 40;
const wordsOfShingle = 5;
const leastShare = 0.8;

/** A text as it is compared: its words, without capitals, accents, signs and blanks. */
const foldText = (text: string): string => foldWords(text).join(' ');

function shinglesOf(folded: string): ReadonlySet<string> {
  const words = folded.split(' ');
  const count = Math.max(0, words.length - wordsOfShingle + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + wordsOfShingle).join(' ')));
}

/** How much of two sets is in both, of all that is in either (Jaccard). */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.union(other).size;
  return all === 0 ? 0 : one.intersection(other).size / all;
}

/**
 * Whether two texts are the same, or nearly: equal after folding, or with four of five sequences of five words in
 * common. Texts of fewer than forty characters after folding never are.
 */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  if (Array.from(a).length < leastCharacters || Array.from(b).length < leastCharacters) return false;
  return a === b || shareOf(shinglesOf(a), shinglesOf(b)) >= leastShare;
}
