import type { Answer, AnswersById } from '../answer.ts';
import type { Question } from '../question-template.ts';
import { fingerprintOf, sameValue } from './fingerprint.ts';

/** What a page's form carries of the answers that it was drawn from: one fingerprint a question, in the page's order. */
export const pageFingerprint = (questions: readonly Question[], answers: AnswersById): string =>
  questions.map(({ id }) => fingerprintOf(answers[id] ?? null)).join('.');

export type MergedPage = Readonly<{
  answers: AnswersById;
  changed: boolean;
  /** Questions that were changed here and meanwhile elsewhere, to something else. The stored answer stands. */
  conflicts: readonly string[];
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
  const drawn = drawnFrom.split('.');
  const answers: Record<string, Answer> = { ...stored };
  const conflicts: string[] = [];
  questions.forEach(({ id }, index) => {
    const answer = posted[id];
    const before = stored[id] ?? null;
    if (answer === undefined || sameValue(answer, before) || fingerprintOf(answer) === drawn[index]) return;
    if (fingerprintOf(before) !== drawn[index]) conflicts.push(id);
    else if (answer === null) delete answers[id];
    else answers[id] = answer;
  });
  return { answers, changed: !sameValue(answers, stored), conflicts };
}
