import type { Language } from '../language.ts';
import { englishSentences, isUnmistakable } from './english-abroad.ts';
import { type Ground, grounds } from './grounds.ts';
import { bitOf, indexPatterns, type LanguageIndex, type Match, type Meaning, matchesIn } from './pattern-index.ts';
import { spelt } from './spelling.ts';
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

/** So many words around a word of the work are about the work: for what is always found, and for other words. */
const workReach = { always: 4, alone: 12 };
/** So many words may stand between what one does and what one does it with. */
const doingReach = 7;
/** So many words before it may say whose it is. */
const ownerReach = 2;

/** What those one works for have, are or believe is talked of at work; whom they vote for or what they earn is not. */
const ofServed = (['health', 'age', 'origin', 'belief'] as const).reduce((bits, ground) => bits | bitOf(ground), 0);

const indexes = new Map<Language, LanguageIndex>();

function indexOf(language: Language): LanguageIndex {
  const index = indexes.get(language) ?? indexPatterns(wordLists[language]);
  indexes.set(language, index);
  return index;
}

/** A long exempt word also stands for its inflections: a title is not spelt in the nominative only. */
const inflected = 5;

type Exempt = Readonly<{ whole: ReadonlySet<string>; stems: readonly string[] }>;

/** A template's texts are read one by one beside the same exempt words. */
const readExempt = new WeakMap<readonly string[], Exempt>();

function exemptIn(written: readonly string[]): Exempt {
  const known = readExempt.get(written);
  if (known !== undefined) return known;
  const words = [...new Set(written.flatMap((text) => tokenise(text).map(({ folded }) => folded)))];
  const exempt = { whole: new Set(words), stems: words.filter((word) => word.length >= inflected) };
  readExempt.set(written, exempt);
  return exempt;
}

const isExempt = ({ whole, stems }: Exempt, token: Token | undefined): boolean =>
  token !== undefined && (whole.has(token.folded) || stems.some((stem) => token.folded.startsWith(stem)));

type Marks = Readonly<Record<Meaning, Uint16Array>>;

/** What the words of a text mean for each ground: one bit a ground. */
function markTokens(matches: readonly Match[], count: number): Marks {
  const none = (): Uint16Array => new Uint16Array(count);
  const marks: Marks = { always: none(), alone: none(), served: none(), doing: none(), work: none(), except: none() };
  for (const { tokens, mask, meaning } of matches) {
    for (const at of tokens) marks[meaning][at] = (marks[meaning][at] ?? 0) | mask;
  }
  return marks;
}

function isNear(marks: Uint16Array, { tokens: taken, mask }: Match, tokens: readonly Token[], reach: number): boolean {
  const first = taken[0] ?? 0;
  const last = taken.at(-1) ?? first;
  const sentence = tokens[first]?.sentence;
  for (let at = Math.max(0, first - reach); at <= last + reach; at += 1) {
    if (tokens[at]?.sentence === sentence && ((marks[at] ?? 0) & mask) !== 0) return true;
  }
  return false;
}

/** Whether it is what somebody does their work with. */
function isDone(doing: Uint16Array, { tokens: [first = 0] }: Match, tokens: readonly Token[]): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = Math.max(0, first - doingReach); at < first; at += 1) {
    if (doing[at] !== 0 && tokens[at]?.sentence === sentence) return true;
  }
  return false;
}

/** Whether somebody is it, or has it. */
function isOwned(owners: ReadonlySet<string>, { tokens: [first = 0] }: Match, tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, first - ownerReach); at < first; at += 1) {
    if (owners.has(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}

/** The word of a match that says most. */
const weightiest = (taken: readonly number[], tokens: readonly Token[]): number =>
  taken.reduce((one, other) => ((tokens[other]?.folded.length ?? 0) > (tokens[one]?.folded.length ?? 0) ? other : one));

/** A word that both languages have, as *diabetes*, is read by the text's own, which knows the words around it. */
const notIn = (own: readonly Match[], others: readonly Match[]): readonly Match[] =>
  others.filter(
    ({ mask, tokens: taken }) =>
      !own.some((match) => (match.mask & mask) !== 0 && taken.every((at) => match.tokens.includes(at))),
  );

/** A single English word means something else in another language, or nothing: *gift*, *rent*, *gang*. */
function englishFinds(tokens: readonly Token[], others: readonly Language[]): readonly Match[] {
  const found = matchesIn(indexOf('en').finds, tokens);
  if (found.length === 0) return found;
  const english = englishSentences(tokens, others[0]);
  return found.filter(({ tokens: taken }) => {
    const first = tokens[taken[0] ?? 0];
    return first !== undefined && (taken.length > 1 || english.has(first.sentence) || isUnmistakable(first));
  });
}

/** Whether an exception takes a find away: in the same words, unless the find says all of it and more. */
const isExcepted = (match: Match, exceptions: readonly Match[]): boolean =>
  exceptions.some(
    ({ mask, tokens }) =>
      (mask & match.mask) !== 0 &&
      tokens.some((at) => match.tokens.includes(at)) &&
      !(tokens.length < match.tokens.length && tokens.every((at) => match.tokens.includes(at))),
  );

/** The finds that what stands around them does not take away. */
function kept(
  finds: readonly Match[],
  indexes: readonly LanguageIndex[],
  tokens: readonly Token[],
  written: readonly string[],
): readonly Match[] {
  if (finds.length === 0) return finds;
  const exempt = exemptIn(written);
  const sentences = new Set(finds.map((match) => tokens[match.tokens[0] ?? 0]?.sentence ?? 0));
  const around = indexes.flatMap((index) => matchesIn(index.around(), tokens, sentences));
  const exceptions = around.filter(({ meaning }) => meaning === 'except');
  const marks = markTokens(around, tokens.length);
  const owners = new Set(indexes.flatMap((index) => [...index.owners]));
  return finds.filter((match) => {
    if (isExcepted(match, exceptions)) return false;
    if (isExempt(exempt, tokens[weightiest(match.tokens, tokens)])) return false;
    if (!match.personal && isDone(marks.doing, match, tokens) && !isOwned(owners, match, tokens)) return false;
    const isOfServed = (match.mask & ofServed) !== 0;
    if (match.meaning === 'always' && (match.personal || !isOfServed)) return true;
    if (isNear(marks.served, match, tokens, workReach[match.meaning === 'always' ? 'always' : 'alone'])) return false;
    return match.meaning === 'always' || !isNear(marks.work, match, tokens, workReach.alone);
  });
}

type Span = { ground: Ground; start: number; end: number };

/** A person's name stands for `{name}`, as a question says it; with an s it is theirs. */
function withNames(tokens: readonly Token[], people: readonly string[]): readonly Token[] {
  if (people.length === 0) return tokens;
  const names = new Set(people.flatMap((name) => tokenise(name).map(({ folded }) => folded)));
  const called = ({ folded, capital }: Token): string | null => {
    if (!capital) return null;
    if (names.has(folded)) return 'name';
    return folded.endsWith('s') && names.has(folded.slice(0, -1)) ? 'names' : null;
  };
  return tokens.map((token) => {
    const name = called(token);
    return name === null ? token : { ...token, folded: name, squeezed: name };
  });
}

/** Overlapping finds of one ground are one. */
const joinSpans = (spans: readonly Span[]): readonly Span[] =>
  grounds
    .flatMap((ground) => {
      const joined: Span[] = [];
      const own = spans.filter((span) => span.ground === ground);
      for (const span of own.toSorted((one, other) => one.start - other.start)) {
        const last = joined.at(-1);
        if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
        else joined.push({ ...span });
      }
      return joined;
    })
    .toSorted((one, other) => one.start - other.start);

/**
 * Finds what a text says of the grounds, in the words of its languages and of English. `exempt`: the title of the
 * check's project, the names of its people, the template's competencies; their words are not found. `people`: the
 * names of whom it speaks. The time grows with the text. Source of the grounds and rules: rules-by-country.ts.
 */
export function findForbidden(
  text: string,
  languages: readonly Language[],
  exempt: readonly string[] = [],
  people: readonly string[] = [],
): readonly Finding[] {
  const tokens = withNames(spelt(tokenise(text), languages), people);
  const others = [...new Set(languages)].filter((language) => language !== 'en');
  const own = others.map(indexOf);
  const ownFinds = own.flatMap((index) => matchesIn(index.finds, tokens));
  const english = notIn(
    ownFinds,
    others.length < languages.length || others.length === 0
      ? matchesIn(indexOf('en').finds, tokens)
      : englishFinds(tokens, others),
  );
  const found = [...kept(ownFinds, own, tokens, exempt), ...kept(english, [...own, indexOf('en')], tokens, exempt)];
  const spans = found.flatMap(({ mask, tokens: taken }) =>
    grounds
      .filter((ground) => (mask & bitOf(ground)) !== 0)
      .map((ground) => ({
        ground,
        start: tokens[taken[0] ?? 0]?.start ?? 0,
        end: tokens[taken.at(-1) ?? 0]?.end ?? 0,
      })),
  );
  return joinSpans(spans).map(({ ground, start, end }) => ({
    ground,
    code: `mentions_${ground}` as const,
    start,
    end,
    passage: text.slice(start, end),
  }));
}
