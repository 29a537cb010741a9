import { makeQuestion } from '../make-question.ts';
import type { Question } from '../question-template.ts';
import type { DraftQuestion } from './template-draft.ts';
import { isBegun } from './written-in.ts';

/** A draft's question as the question that it would be now, whatever is still missing in it. */
export function questionOf(draft: DraftQuestion): Question {
  const { id, required, competency, text, help, showIf } = draft;
  const base = { id, required, competency, text, help: isBegun(help) ? help : null, showIf };
  const question = makeQuestion(base, draft);
  if (question === null) throw new Error('A draft has all that its type needs');
  return question;
}
