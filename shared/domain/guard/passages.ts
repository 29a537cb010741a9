import type { Language } from '../language.ts';
import type { Answer, Submission } from '../questionnaire/answer.ts';
import type { Passage, PassagePlace } from '../questionnaire/passage.ts';
import { findForbidden } from './find-forbidden.ts';
import type { Ground } from './grounds.ts';

/** What somebody writes about a person. */
export type Writings = Pick<Submission, 'answers' | 'notes' | 'context' | 'passages'>;

type Text = Readonly<{ place: PassagePlace; question: string | null; text: string }>;

/** The words of an answer that are somebody's own. */
function wordsOf(answer: Answer): string {
  if (answer.type === 'text') return answer.text;
  return answer.type === 'yes_no' || answer.type === 'rehire' ? answer.comment : '';
}

const textsOf = ({ answers, notes = {}, context }: Writings): readonly Text[] => [
  ...Object.entries(answers).map(
    ([question, answer]) => ({ place: 'answer', question, text: wordsOf(answer) }) as const,
  ),
  ...Object.entries(notes).map(([question, text]) => ({ place: 'note', question, text }) as const),
  { place: 'context', question: null, text: context ?? '' },
];

/** The text in which a passage stands; empty when there is none. */
export const textAround = (written: Writings, { place, question }: Pick<Passage, 'place' | 'question'>): string =>
  textsOf(written).find((each) => each.place === place && each.question === question)?.text ?? '';

/** The words of a passage; of one that is hidden those in its place. */
export const passageText = (written: Writings, passage: Passage): string =>
  textAround(written, passage).slice(passage.start, passage.end);

const sentenceEnd = /[.!?…;:\n]/;
const ends = /[.!?…;:\n,()–—]/;

/** The clause around some words: as far as a comma, a bracket or the end of the sentence. */
function clauseAround(text: string, start: number, end: number): Readonly<{ start: number; end: number }> {
  let from = start;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from -= 1;
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  let to = end;
  while (to < text.length && !ends.test(text.charAt(to))) to += 1;
  // A figure or an abbreviation ends no sentence, but the text does.
  while (to > end && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: sentenceEnd.test(text.charAt(to - 1)) && to > end ? to - 1 : to };
}

type Clause = { start: number; end: number; grounds: Ground[] };

function clausesIn(text: string, languages: readonly Language[], exempt: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { start, end, ground } of text === '' ? [] : findForbidden(text, languages, exempt)) {
    const clause = clauseAround(text, start, end);
    const last = clauses.at(-1);
    if (last !== undefined && clause.start < last.end) {
      last.end = Math.max(last.end, clause.end);
      if (!last.grounds.includes(ground)) last.grounds.push(ground);
    } else clauses.push({ ...clause, grounds: [ground] });
  }
  return clauses;
}

type Reading = Readonly<{
  languages: readonly Language[];
  /** See findForbidden. */
  exempt: readonly string[];
  /** What was written before: what was let stand then has its reason still, and what is hidden is still told of. */
  before: Writings | null;
}>;

/** The passages of what somebody has written, clause by clause, each of them once. */
export function passagesIn(written: Writings, { languages, exempt, before }: Reading): readonly Passage[] {
  const earlier = (before?.passages ?? []).filter(({ hidden }) => hidden === undefined);
  const found = textsOf(written).flatMap(({ place, question, text }) =>
    clausesIn(text, languages, exempt).map(({ start, end, grounds }): Passage => {
      const words = text.slice(start, end);
      const same = earlier.find(
        (each) => before !== null && each.question === question && passageText(before, each) === words,
      );
      return { place, question, grounds, start, end, reason: same?.reason ?? null };
    }),
  );
  const hidden = (before?.passages ?? []).filter((each) => each.hidden !== undefined);
  return [...found, ...hidden.map((each) => ({ ...each, start: 0, end: 0 }))];
}

function withWords(answer: Answer, words: string): Answer {
  if (answer.type === 'text') return { ...answer, text: words };
  return answer.type === 'yes_no' || answer.type === 'rehire' ? { ...answer, comment: words } : answer;
}

/** The same with another text in one place. */
function withText<W extends Writings>(written: W, { place, question }: Passage, text: string): W {
  if (place === 'context') return { ...written, context: text };
  if (question === null) return written;
  if (place === 'note') return { ...written, notes: { ...written.notes, [question]: text } };
  const answer = written.answers[question];
  if (answer === undefined) return written;
  return { ...written, answers: { ...written.answers, [question]: withWords(answer, text) } };
}

type Hiding = Readonly<{ words: string; at: string; by: string | null }>;

const isAt = (one: Passage, other: Passage): boolean => one.place === other.place && one.question === other.question;

/** The same with other words in a passage's place; those that stood there are nowhere in it any more. */
export function withHidden<W extends Writings>(written: W, passage: Passage, { words, at, by }: Hiding): W {
  const text = textAround(written, passage);
  const { start, end } = passage;
  const longer = words.length - (end - start);
  const passages = (written.passages ?? []).map((each): Passage => {
    if (each === passage) return { ...each, reason: null, end: start + words.length, hidden: { at, by } };
    if (!isAt(each, passage) || each.start < end) return each;
    return { ...each, start: each.start + longer, end: each.end + longer };
  });
  return { ...withText(written, passage, `${text.slice(0, start)}${words}${text.slice(end)}`), passages };
}

/** The same with other words wherever these stood, in what is being written beside it. */
export function withoutWords<W extends Writings>(written: W, passage: Passage, from: string, words: string): W {
  const text = textAround(written, passage);
  return from === '' || !text.includes(from) ? written : withText(written, passage, text.replaceAll(from, words));
}
