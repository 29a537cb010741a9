import { foldWord, squeeze } from './tokens.ts';

/** How a word of a pattern stands to a word of a text. */
type Manner = 'whole' | 'start' | 'end' | 'part' | 'any';

/** `squeezed`: the word as it is compared with one that may be misspelt. */
export type WordTest = Readonly<{ manner: Manner; folded: string; squeezed: string; capital: boolean }>;

/** One place of a pattern: the words that may stand there, after at most `gap` others. */
export type Place = Readonly<{ tests: readonly WordTest[]; gap: number }>;

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 7 };

function readTest(written: string): WordTest {
  const capital = written.startsWith('^');
  const bare = capital ? written.slice(1) : written;
  if (bare === '*') return { manner: 'any', folded: '', squeezed: '', capital };
  const folded = foldWord(bare.replaceAll('*', ''));
  const squeezed = squeeze(folded);
  const open = { start: bare.endsWith('*'), end: bare.startsWith('*') };
  if (open.start && open.end) return { manner: 'part', folded, squeezed, capital };
  if (open.start) return { manner: 'start', folded, squeezed, capital };
  return { manner: open.end ? 'end' : 'whole', folded, squeezed, capital };
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `ü` is also written `ue` by those who have no such key; without it the pattern is as it was. */
const withoutKeys = (written: string): readonly string[] => {
  if (!/[äöüøå]/.test(written)) return [written];
  const spelt = written.replace(/[äöüøå]/gu, (letter) => umlauts[letter] ?? letter);
  return [written, spelt];
};

const readPlace = (written: string, sets: Readonly<Record<string, string>>): readonly WordTest[] =>
  written
    .split('|')
    .flatMap((part) => (part.startsWith('@') ? (sets[part.slice(1)] ?? '').split('|') : [part]))
    .filter((part) => part !== '')
    .flatMap(withoutKeys)
    .map(readTest);

/** `personal`: it names a set of words (a person, what one is or has), so that it speaks of somebody. */
export type Pattern = Readonly<{ places: readonly Place[]; personal: boolean }>;

/** Reads patterns as word-list.ts describes them. */
export const readPatterns = (written: string, sets: Readonly<Record<string, string>>): readonly Pattern[] =>
  written
    .split(/[,\n]/u)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => {
      const places: Place[] = [];
      let gap = 0;
      for (const part of pattern.split(/\s+/u)) {
        if (part in gaps) gap = gaps[part] ?? 0;
        else {
          places.push({ tests: readPlace(part, sets), gap });
          gap = 0;
        }
      }
      return { places, personal: pattern.includes('@') };
    });
