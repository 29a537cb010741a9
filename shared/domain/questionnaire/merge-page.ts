import type { Question } from '../templates/question-template.ts';
import type { Answer, AnswersById } from './answer.ts';
import { fingerprintOf, sameValue } from './fingerprint.ts';

/** Fingerprints of the answers that a form was drawn from, by question; written as `id:mark id:mark`. */
type Drawn = ReadonlyMap<string, string>;

const keyOf = (question: Question): string => encodeURIComponent(question.id);

const writeDrawn = (drawn: Drawn): string => [...drawn].map(([key, mark]) => `${key}:${mark}`).join(' ');

const readDrawn = (text: string): Drawn =>
  new Map(text.split(' ').map((part): [string, string] => [part.split(':')[0] ?? '', part.split(':')[1] ?? '']));

const markOf = (answer: Answer | undefined): string => fingerprintOf(answer ?? null);

/** The stored text stands whole in the posted one: the same window wrote on before it heard that it had saved. */
const isContinued = (before: Answer | undefined, after: Answer | null): boolean =>
  before?.type === 'text' && after?.type === 'text' && after.text.startsWith(before.text);

/** What a page's form carries of the answers that it was drawn from. */
export const pageFingerprint = (questions: readonly Question[], answers: AnswersById): string =>
  writeDrawn(new Map(questions.map((question) => [keyOf(question), markOf(answers[question.id])])));

/** Of a page's questions, those that the form showed. A form that does not say showed them all. */
export function questionsDrawn(questions: readonly Question[], drawnFrom: string): readonly Question[] {
  const drawn = readDrawn(drawnFrom);
  const shown = questions.filter((question) => drawn.has(keyOf(question)));
  return shown.length === 0 ? questions : shown;
}

export type MergedPage = Readonly<{
  answers: AnswersById;
  changed: boolean;
  /** Questions that were changed here and meanwhile elsewhere, to something else. The stored answer stands. */
  conflicts: readonly string[];
  /** For the form to go on from, with the marks of what it shows; what was not taken in stays as it was drawn. */
  fingerprint: string;
}>;

/**
 * Puts what a form posted into the stored answers. What the form left as it was drawn is kept as it is stored, so that
 * two windows overwrite each other only where both wrote, and that is a conflict.
 */
export function mergePage(
  questions: readonly Question[],
  drawnFrom: string,
  stored: AnswersById,
  posted: Readonly<Record<string, Answer | null>>,
): MergedPage {
  const drawn = new Map(readDrawn(drawnFrom));
  const answers: Record<string, Answer> = { ...stored };
  const conflicts: string[] = [];
  for (const question of questions) {
    const { id } = question;
    const answer = posted[id];
    if (answer === undefined) continue;
    const mark = drawn.get(keyOf(question));
    const isUntouched = fingerprintOf(answer) === mark || sameValue(answer, stored[id] ?? null);
    if (!isUntouched && markOf(stored[id]) !== mark && !isContinued(stored[id], answer)) {
      conflicts.push(id);
      continue;
    }
    if (!isUntouched && answer === null) delete answers[id];
    else if (!isUntouched && answer !== null) answers[id] = answer;
    drawn.set(keyOf(question), fingerprintOf(answer));
  }
  return { answers, changed: !sameValue(answers, stored), conflicts, fingerprint: writeDrawn(drawn) };
}
