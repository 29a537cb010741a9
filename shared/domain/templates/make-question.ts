import type { OwnParts, Question, QuestionBase } from './question-template.ts';

/** A question from what every one has and what its type has beside that; null when some of it is missing. */
export function makeQuestion(base: QuestionBase, { type, max, labels, options }: OwnParts): Question | null {
  if (type === 'scale') return max && labels ? { ...base, type, max, labels } : null;
  if (type === 'single' || type === 'multiple') return { ...base, type, options: options ?? [] };
  return { ...base, type };
}
