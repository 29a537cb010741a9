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

type Sets = Readonly<Record<string, string>>;

const readWords = (written: string): readonly WordTest[] =>
  written
    .split('|')
    .filter((part) => part !== '')
    .flatMap(withoutKeys)
    .map(readTest);

/** Reads places; each set of words is read once, however many patterns name it. */
function placeReader(sets: Sets): (written: string) => readonly WordTest[] {
  const read = new Map<string, readonly WordTest[]>();
  const readPart = (part: string): readonly WordTest[] => {
    const before = read.get(part);
    if (before !== undefined) return before;
    const tests = readWords(part.startsWith('@') ? (sets[part.slice(1)] ?? '') : part);
    read.set(part, tests);
    return tests;
  };
  return (written) => {
    const parts = written.split('|');
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? readPart(only) : parts.flatMap(readPart);
  };
}

/** `personal`: it names a person, or a set of words (what one is or has), so that it speaks of somebody. */
export type Pattern = Readonly<{ places: readonly Place[]; personal: boolean }>;

/** Reads patterns as word-list.ts describes them. */
export function patternReader(sets: Sets): (written: string) => readonly Pattern[] {
  const readPlace = placeReader(sets);
  const people = new Set([...readPlace('@he'), ...readPlace('@his')].map(({ folded }) => folded));
  const namesPerson = ({ tests }: Place): boolean => tests.some(({ folded }) => people.has(folded));
  const readPattern = (pattern: string): Pattern => {
    const places: Place[] = [];
    let gap = 0;
    for (const part of pattern.split(/\s+/u)) {
      if (part in gaps) gap = gaps[part] ?? 0;
      else {
        places.push({ tests: readPlace(part), gap });
        gap = 0;
      }
    }
    return { places, personal: pattern.includes('@') || places.some(namesPerson) };
  };
  return (written) =>
    written
      .split(/[,\n]/u)
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== '')
      .map(readPattern);
}
