import type { Ground } from './grounds.ts';
import { grounds } from './grounds.ts';
import { type Pattern, type Place, patternReader, type WordTest } from './read-patterns.ts';
import { foldWord, shortestSqueezed, type Token } from './tokens.ts';
import type { WordList } from './words/word-list.ts';

/** What a match means: found; found only where the text is not about work; clients or users; words of work; an exception. */
export type Meaning = 'always' | 'alone' | 'served' | 'doing' | 'work' | 'except';

/** A pattern, found by the word at `anchor`, the one of its words that is met least. */
type Entry = Pattern & Readonly<{ meaning: Meaning; mask: number; capital: boolean; anchor: number }>;

/** Patterns by the word, or the piece of a word, that they are found by. `longest`: of these pieces. */
type Pieces = { entries: Map<string, Entry[]>; longest: number };

/** `known`: what words name that were looked up before. */
export type PatternIndex = Readonly<
  Record<'whole' | 'start' | 'end' | 'part', Pieces> & { known: Map<string, readonly Entry[]> }
>;

/** So many words are remembered; after that they are forgotten all at once. */
const mostKnown = 8_000;

/** `mask`: one bit for each ground that it is about. `tokens`: where its words stand. */
export type Match = Readonly<{ meaning: Meaning; mask: number; personal: boolean; tokens: readonly number[] }>;

function put(index: PatternIndex, manner: WordTest['manner'], folded: string, entry: Entry): void {
  const pieces = index[manner === 'any' ? 'start' : manner];
  const same = pieces.entries.get(folded);
  if (same === undefined) pieces.entries.set(folded, [entry]);
  else same.push(entry);
  pieces.longest = Math.max(pieces.longest, folded.length);
}

/** A ground as a bit. */
export const bitOf = (ground: Ground): number => 1 << grounds.indexOf(ground);

/** Words that every text is full of, as they are folded. */
const everyday = new Set(
  'inte|ikke|nicht|not|eika|ettei|eivat|hon|han|hun|she|they|hanella|hade|havde|hatte|hatten|have|with|from|till|fran|what|when|skulle|jobbet|arbetet|arbeidet|arbejdet|working|alltid|altid|immer|aina'.split(
    '|',
  ),
);

/** Long words are met less often than short ones. */
const rarity = ({ tests }: Place): number =>
  tests.reduce(
    (least, { folded }) => Math.min(least, everyday.has(folded) ? 1 : folded.length),
    Number.POSITIVE_INFINITY,
  );

const anchorOf = (places: readonly Place[]): number => {
  if (places.length === 1) return 0;
  const rarities = places.map(rarity);
  return rarities.indexOf(Math.max(...rarities));
};

/** What speaks of a ground, and apart from it what is read only where something was found: the work and exceptions. */
export type LanguageIndex = Readonly<{
  finds: PatternIndex;
  /** Read when it is first asked for. */
  around: () => PatternIndex;
  /** Words that say of something that somebody is or has it. */
  owners: ReadonlySet<string>;
}>;

const noPieces = (): Pieces => ({ entries: new Map(), longest: 0 });

const emptyIndex = (): PatternIndex => ({
  whole: noPieces(),
  start: noPieces(),
  end: noPieces(),
  part: noPieces(),
  known: new Map(),
});

type Written = Readonly<{ patterns: string; meaning: Meaning; about: readonly Ground[] }>;

/** Reads patterns into an index by the word of each that is met least. */
function indexOf(readPatterns: ReturnType<typeof patternReader>, written: readonly Written[]): PatternIndex {
  const index = emptyIndex();
  for (const { patterns, meaning, about } of written) {
    const mask = about.reduce((bits, ground) => bits | bitOf(ground), 0);
    for (const pattern of readPatterns(patterns)) {
      const anchor = anchorOf(pattern.places);
      const capitals = { ...pattern, meaning, mask, capital: true, anchor };
      const anyhow = { ...capitals, capital: false };
      for (const test of pattern.places[anchor]?.tests ?? []) {
        const entry = test.capital ? capitals : anyhow;
        put(index, test.manner, test.folded, entry);
        if (test.squeezed !== test.folded) put(index, test.manner, test.squeezed, entry);
      }
    }
  }
  return index;
}

/** Unions carry the names of the occupations. */
const butUnions = grounds.filter((ground) => ground !== 'union');

const writtenAround = (list: WordList): readonly Written[] => [
  ...grounds.flatMap((ground) => [
    { patterns: list.grounds[ground].work ?? '', meaning: 'work' as const, about: [ground] },
    { patterns: list.grounds[ground].except ?? '', meaning: 'except' as const, about: [ground] },
  ]),
  { patterns: list.served, meaning: 'served', about: grounds },
  { patterns: list.doing, meaning: 'doing', about: grounds },
  { patterns: list.except, meaning: 'except', about: butUnions },
];

const writtenFinds = (list: WordList): readonly Written[] =>
  grounds.flatMap((ground) => [
    { patterns: list.grounds[ground].always, meaning: 'always' as const, about: [ground] },
    { patterns: list.grounds[ground].alone ?? '', meaning: 'alone' as const, about: [ground] },
  ]);

/** Reads a language's list into indexes. */
export function indexPatterns(list: WordList): LanguageIndex {
  const readPatterns = patternReader(list.sets);
  let around: PatternIndex | null = null;
  const { was = '', had = '', his = '' } = list.sets;
  return {
    finds: indexOf(readPatterns, writtenFinds(list)),
    around: () => {
      around ??= indexOf(readPatterns, writtenAround(list));
      return around;
    },
    owners: new Set([was, had, his].flatMap((set) => set.split('|')).map(foldWord)),
  };
}

/** Adds the patterns of the pieces of a word, from `least` letters on. */
function addNamedBy(index: PatternIndex, word: string, least: number, found: Set<Entry>): void {
  const { length } = word;
  const add = ({ entries }: Pieces, piece: string): void => {
    for (const entry of entries.get(piece) ?? []) found.add(entry);
  };
  if (length >= least) add(index.whole, word);
  const { start, end, part } = index;
  for (let size = least; size <= Math.min(length, start.longest); size += 1) add(start, word.slice(0, size));
  for (let size = least; size <= Math.min(length, end.longest); size += 1) add(end, word.slice(length - size));
  if (part.longest === 0) return;
  for (let from = 0; from < length; from += 1) {
    for (let size = least; size <= Math.min(length - from, part.longest); size += 1) {
      add(part, word.slice(from, from + size));
    }
  }
}

const none: readonly Entry[] = [];

/** The patterns that have this word as their anchor. */
function namedBy(index: PatternIndex, { folded, squeezed }: Pick<Token, 'folded' | 'squeezed'>): readonly Entry[] {
  const before = index.known.get(folded);
  if (before !== undefined) return before;
  const found = new Set<Entry>();
  addNamedBy(index, folded, 0, found);
  if (squeezed !== folded) addNamedBy(index, squeezed, shortestSqueezed - 1, found);
  const entries = found.size === 0 ? none : [...found];
  if (index.known.size >= mostKnown) index.known.clear();
  index.known.set(folded, entries);
  return entries;
}

const isLike = (manner: WordTest['manner'], wanted: string, word: string): boolean => {
  if (manner === 'whole') return word === wanted;
  if (manner === 'start') return word.startsWith(wanted);
  return manner === 'end' ? word.endsWith(wanted) : word.includes(wanted);
};

const fits = ({ manner, folded, squeezed, capital }: WordTest, token: Token): boolean => {
  if (capital && !token.capital) return false;
  if (manner === 'any' || isLike(manner, folded, token.folded)) return true;
  if (squeezed === folded && token.squeezed === token.folded) return false;
  return squeezed.length >= shortestSqueezed - 1 && isLike(manner, squeezed, token.squeezed);
};

const holds = (tests: readonly WordTest[], token: Token | undefined, sentence: number): boolean =>
  token !== undefined && token.sentence === sentence && tests.some((test) => fits(test, token));

/** The nearest word from `from` on that fits, at most `gap` words away; `step` is 1 forwards, -1 backwards. */
function nearest(
  tests: readonly WordTest[],
  tokens: readonly Token[],
  from: number,
  gap: number,
  step: 1 | -1,
): number {
  const sentence = tokens[from]?.sentence ?? 0;
  for (let away = 1; away <= gap + 1; away += 1) {
    if (holds(tests, tokens[from + step * away], sentence)) return from + step * away;
  }
  return -1;
}

/** Where a pattern's words stand around the word of its anchor, in order. Null: they do not. */
function standsAt({ places, anchor }: Entry, tokens: readonly Token[], at: number): readonly number[] | null {
  const taken = [at];
  for (let before = anchor - 1, from = at; before >= 0; before -= 1) {
    from = nearest(places[before]?.tests ?? [], tokens, from, places[before + 1]?.gap ?? 0, -1);
    if (from < 0) return null;
    taken.unshift(from);
  }
  for (let after = anchor + 1, from = at; after < places.length; after += 1) {
    from = nearest(places[after]?.tests ?? [], tokens, from, places[after]?.gap ?? 0, 1);
    if (from < 0) return null;
    taken.push(from);
  }
  return taken;
}

/** The patterns of one word that a word makes together with the one before its hyphen. */
function joinedBy(index: PatternIndex, one: Token, other: Token | undefined): readonly Entry[] {
  if (other?.joined !== true) return [];
  const both = { folded: one.folded + other.folded, squeezed: one.squeezed + other.squeezed };
  return namedBy(index, both).filter(({ places, capital }) => places.length === 1 && !capital);
}

/**
 * Every match in a text's words, or in these sentences of it. A pattern is tried only where its rarest word stands: the
 * time grows with the text.
 */
export function matchesIn(
  index: PatternIndex,
  tokens: readonly Token[],
  sentences: ReadonlySet<number> | null = null,
): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (sentences !== null && !sentences.has(token.sentence))) continue;
    for (const entry of namedBy(index, token)) {
      if (entry.capital && !token.capital) continue;
      const taken = standsAt(entry, tokens, at);
      const { meaning, mask, personal } = entry;
      if (taken !== null) matches.push({ meaning, mask, personal, tokens: taken });
    }
    for (const { meaning, mask, personal } of joinedBy(index, token, tokens[at + 1])) {
      matches.push({ meaning, mask, personal, tokens: [at, at + 1] });
    }
  }
  return matches;
}
