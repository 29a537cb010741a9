import type { Covers } from './font-coverage.ts';

/** `text` as the fonts can draw it; `original` where something had to be left out. */
export type Drawable = Readonly<{ text: string; original: string | null }>;

/** Signs that are not drawn and may go: controls but line breaks, joiners, marks of direction, variation selectors. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;

/**
 * Puts a note in the place of each run of characters that the font lacks, so that nobody takes an empty box for what was
 * written. Whoever reads aloud gets the original.
 */
export function makeDrawable(given: string, covers: Covers, leftOut: string): Drawable {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unseen, '');
  const characters = Array.from(text);
  if (characters.every((character) => isDrawn(character, covers))) return { text, original: null };
  const runs = characters.reduce<readonly string[]>((done, character) => {
    if (isDrawn(character, covers)) return done.concat(character);
    return done.at(-1) === leftOut ? done : done.concat(leftOut);
  }, []);
  // A run goes on over the spaces inside it: three words in another script are one note.
  const joined = runs.join('').replaceAll(new RegExp(`${escaped(leftOut)}(?: ${escaped(leftOut)})+`, 'g'), leftOut);
  return { text: joined, original: text };
}

const isDrawn = (character: string, covers: Covers): boolean =>
  character === '\n' || covers(character.codePointAt(0) ?? 0);

const escaped = (text: string): string => text.replace(/[[\]()\\.*+?^$|{}]/g, String.raw`\$&`);
