import type { Answer, Submission } from './answer.ts';
import type { Passage, PassagePlace } from './passage.ts';

/** What somebody writes about a person. */
export type Writings = Pick<Submission, 'answers' | 'notes' | 'context' | 'passages'>;

type Text = Readonly<{ place: PassagePlace; question: string | null; text: string }>;

/** The words of an answer that are somebody's own. */
function wordsOf(answer: Answer): string {
  if (answer.type === 'text') return answer.text;
  return answer.type === 'yes_no' || answer.type === 'rehire' ? answer.comment : '';
}

/** All that somebody has written in their own words, place by place. */
export const textsOf = ({ answers, notes = {}, context }: Writings): readonly Text[] => [
  ...Object.entries(answers).map(
    ([question, answer]) => ({ place: 'answer', question, text: wordsOf(answer) }) as const,
  ),
  ...Object.entries(notes).map(([question, text]) => ({ place: 'note', question, text }) as const),
  { place: 'context', question: null, text: context ?? '' },
];

/** The text in which a passage stands; empty when there is none. */
const textAround = (written: Writings, { place, question }: Pick<Passage, 'place' | 'question'>): string =>
  textsOf(written).find((each) => each.place === place && each.question === question)?.text ?? '';

/** The words of a passage; of one that is hidden those in its place. */
export const passageText = (written: Writings, passage: Passage): string =>
  textAround(written, passage).slice(passage.start, passage.end);

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
