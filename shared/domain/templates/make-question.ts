import type { OwnParts, Question, QuestionBase } from './question-template.ts';

/** Makes a question from the common parts and those of its type; null if a part is missing. */
export function makeQuestion(base: QuestionBase, { type, max, labels, options }: OwnParts): Question | null {
  if (type === 'scale') return max && labels ? { ...base, type, max, labels } : null;
  if (type === 'single' || type === 'multiple') return { ...base, type, options: options ?? [] };
  return { ...base, type };
}
