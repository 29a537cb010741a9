import type { FontSet } from './font-set.ts';

/** `text` as the fonts can draw it; `original` where something had to be left out. */
export type Drawable = Readonly<{
  text: string;
  original: string | null;
  /** Whether the fonts of every report hold all of it, and it runs from left to right. */
  simple: boolean;
}>;

/** Signs that are not drawn and may go: controls but line breaks, joiners, marks of direction, variation selectors. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;

/** The same, but those that shape what stands around them and those that say where it runs. */
const unseenInScripts =
  /(?![\n\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069])[\p{Cc}\p{Cf}]|(?![\ufe0e\ufe0f])\p{Variation_Selector}/gu;

/**
 * Puts a note in the place of each run of characters that no font holds, so that nobody takes an empty box for what was
 * written. Whoever reads aloud gets the original.
 */
export function makeDrawable(given: string, fonts: FontSet, leftOut: string): Drawable {
  const composed = given.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  const plainText = composed.replace(unseen, '');
  const isPlain = (character: string): boolean => character === '\n' || fonts.covers(character.codePointAt(0) ?? 0);
  if (Array.from(plainText).every(isPlain)) return { text: plainText, original: null, simple: true };

  const text = composed.replace(unseenInScripts, '');
  const clusters = clustersOf(text);
  const isDrawn = (cluster: string): boolean =>
    isPlain(cluster) || directions.test(cluster) || fonts.find(cluster, 'regular') !== null;
  if (clusters.every(isDrawn)) return { text, original: null, simple: false };
  const runs = clusters.reduce<readonly string[]>((done, cluster) => {
    if (isDrawn(cluster)) return done.concat(cluster);
    return done.at(-1) === leftOut ? done : done.concat(leftOut);
  }, []);
  // A run goes on over the spaces inside it: three words in another script are one note.
  const joined = runs.join('').replaceAll(new RegExp(`${escaped(leftOut)}(?: ${escaped(leftOut)})+`, 'g'), leftOut);
  return { text: joined, original: plainText, simple: false };
}

/** A mark of direction alone. */
export const directions = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u;

const segmenter = (): Intl.Segmenter => new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character each: a letter with its marks, a family of four. */
export const clustersOf = (text: string): readonly string[] =>
  Array.from(segmenter().segment(text), ({ segment }) => segment);

const escaped = (text: string): string => text.replace(/[[\]()\\.*+?^$|{}]/g, String.raw`\$&`);
