import type { Language } from '../language.ts';
import { type Ground, grounds } from './grounds.ts';
import { indexPatterns, type Match, type Meaning, matchesIn, type PatternIndex } from './pattern-index.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordLists } from './words/word-lists.ts';

/** Words that speak of a ground. `start` and `end` are UTF-16 offsets in the text; `passage` is what stands there. */
export type Finding = Readonly<{
  ground: Ground;
  code: `mentions_${Ground}`;
  start: number;
  end: number;
  passage: string;
}>;

/** So many words around a word of the work are about the work: for a single word that is always found, and for others. */
const workReach = { always: 4, alone: 12 };

const indexes = new Map<Language, PatternIndex>();

function indexOf(language: Language): PatternIndex {
  const index = indexes.get(language) ?? indexPatterns(wordLists[language]);
  indexes.set(language, index);
  return index;
}

/** A long exempt word also stands for its inflections: a title is not spelt in the nominative only. */
const inflected = 5;

function exemptTokens(tokens: readonly Token[], exempt: readonly string[]): ReadonlySet<number> {
  if (exempt.length === 0) return new Set();
  const words = [...new Set(exempt.flatMap((text) => tokenise(text).map(({ folded }) => folded)))];
  const whole = new Set(words);
  const stems = words.filter((word) => word.length >= inflected);
  const isExempt = ({ folded }: Token): boolean => whole.has(folded) || stems.some((stem) => folded.startsWith(stem));
  return new Set([...tokens.entries()].filter(([, token]) => isExempt(token)).map(([at]) => at));
}

type Marks = Readonly<Record<Meaning, Uint16Array>>;

/** What the words of a text mean for each ground: one bit a ground. */
function markTokens(matches: readonly Match[], count: number): Marks {
  const none = () => new Uint16Array(count);
  const marks: Marks = { always: none(), alone: none(), served: none(), work: none(), except: none() };
  for (const { tokens, ground, meaning } of matches) {
    for (const at of tokens) marks[meaning][at] = (marks[meaning][at] ?? 0) | (1 << ground);
  }
  return marks;
}

function isNear(
  marks: Uint16Array,
  { tokens: taken, ground }: Match,
  tokens: readonly Token[],
  reach: number,
): boolean {
  const first = taken[0] ?? 0;
  const last = taken.at(-1) ?? first;
  const sentence = tokens[first]?.sentence;
  for (let at = Math.max(0, first - reach); at <= last + reach; at += 1) {
    if (tokens[at]?.sentence === sentence && ((marks[at] ?? 0) & (1 << ground)) !== 0) return true;
  }
  return false;
}

/** The word of a match that says most. */
const weightiest = (taken: readonly number[], tokens: readonly Token[]): number =>
  taken.reduce((one, other) => ((tokens[other]?.folded.length ?? 0) > (tokens[one]?.folded.length ?? 0) ? other : one));

type Span = { ground: number; start: number; end: number };

/** Overlapping finds of one ground are one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.ground - other.ground || one.start - other.start)) {
    const last = joined.at(-1);
    if (last?.ground === span.ground && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined.toSorted((one, other) => one.start - other.start);
}

/**
 * Finds what a text says of the grounds, in the words of its languages and of English. `exempt`: the title of the
 * check's project, the names of its people, the template's competencies; their words are not found. The time grows with
 * the text. Source of the grounds and rules: rules-by-country.ts.
 */
export function findForbidden(
  text: string,
  languages: readonly Language[],
  exempt: readonly string[] = [],
): readonly Finding[] {
  const tokens = tokenise(text);
  const matches = [...new Set<Language>([...languages, 'en'])].flatMap((language) =>
    matchesIn(indexOf(language), tokens),
  );
  if (!matches.some(({ meaning }) => meaning === 'always' || meaning === 'alone')) return [];
  const marks = markTokens(matches, tokens.length);
  const exempted = exemptTokens(tokens, exempt);
  const found = matches.filter((match) => {
    if (match.meaning !== 'always' && match.meaning !== 'alone') return false;
    if (match.tokens.some((at) => ((marks.except[at] ?? 0) & (1 << match.ground)) !== 0)) return false;
    if (exempted.has(weightiest(match.tokens, tokens))) return false;
    if (match.meaning === 'always' && match.tokens.length > 1) return true;
    if (isNear(marks.served, match, tokens, workReach[match.meaning])) return false;
    return match.meaning === 'always' || !isNear(marks.work, match, tokens, workReach.alone);
  });
  const spans = found.map(({ ground, tokens: taken }) => ({
    ground,
    start: tokens[taken[0] ?? 0]?.start ?? 0,
    end: tokens[taken.at(-1) ?? 0]?.end ?? 0,
  }));
  return joinSpans(spans).map(({ ground: at, start, end }) => {
    const ground = grounds[at] ?? 'health';
    return { ground, code: `mentions_${ground}` as const, start, end, passage: text.slice(start, end) };
  });
}
