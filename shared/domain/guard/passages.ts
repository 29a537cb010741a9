import type { Language } from '../language.ts';
import type { Passage, PassagePlace } from '../questionnaire/passage.ts';
import { passageText, textsOf, type Writings } from '../questionnaire/passage-text.ts';
import { findForbidden } from './find-forbidden.ts';
import type { Ground } from './grounds.ts';
import { isOwnTie } from './own-tie.ts';

const ends = /[.!?…;:\n,()–—]/;

/** The clause around some words: as far as a comma, a bracket or the end of the sentence. */
function clauseAround(text: string, start: number, end: number): Readonly<{ start: number; end: number }> {
  let from = start;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from -= 1;
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  let to = end;
  while (to < text.length && !ends.test(text.charAt(to))) to += 1;
  while (to > end && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

type Reading = Readonly<{
  languages: readonly Language[];
  /** See findForbidden. */
  exempt: readonly string[];
  people: readonly string[];
  /** What was written before: what was let stand then has its reason still, and what is hidden is still told of. */
  before: Writings | null;
}>;

type Clause = { start: number; end: number; grounds: Ground[] };

function clausesIn(text: string, { languages, exempt, people }: Omit<Reading, 'before'>): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { start, end, ground } of text === '' ? [] : findForbidden(text, languages, exempt, people)) {
    const clause = clauseAround(text, start, end);
    const last = clauses.at(-1);
    if (last !== undefined && clause.start < last.end) {
      last.end = Math.max(last.end, clause.end);
      if (!last.grounds.includes(ground)) last.grounds.push(ground);
    } else clauses.push({ ...clause, grounds: [ground] });
  }
  return clauses;
}

/** Who is asked how they have answered, and whether they share something with the candidate, may say that they live together. */
const isWelcome = (place: PassagePlace, grounds: readonly Ground[], words: string): boolean =>
  place === 'context' && grounds.every((ground) => ground === 'family') && isOwnTie(words);

/** The passages of what somebody has written, clause by clause, each of them once. */
export function passagesIn(written: Writings, { before, ...reading }: Reading): readonly Passage[] {
  const earlier = (before?.passages ?? []).filter(({ hidden }) => hidden === undefined);
  const found = textsOf(written).flatMap(({ place, question, text }) =>
    clausesIn(text, reading).flatMap(({ start, end, grounds }): readonly Passage[] => {
      const words = text.slice(start, end);
      if (isWelcome(place, grounds, words)) return [];
      const same = earlier.find(
        (each) => before !== null && each.question === question && passageText(before, each) === words,
      );
      return [{ place, question, grounds, start, end, reason: same?.reason ?? null }];
    }),
  );
  const hidden = (before?.passages ?? []).filter((each) => each.hidden !== undefined);
  return [...found, ...hidden.map((each) => ({ ...each, start: 0, end: 0 }))];
}
