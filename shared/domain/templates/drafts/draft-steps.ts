import type { PartlyTranslated } from '../../language.ts';
import { maxOptions, maxQuestions } from '../../limits.ts';
import { cannotJudge } from '../../questionnaire/answer.ts';
import { competencyNames } from '../competency-names.ts';
import type { QuestionOption } from '../question-template.ts';
import { newQuestion } from './draft-content.ts';
import type { DraftContent, DraftQuestion } from './template-draft.ts';

/** What somebody does to the questions of a draft with one button. `fresh`: an id that no question has. */
export type DraftStep =
  | Readonly<{ step: 'add'; fresh: string }>
  | Readonly<{ step: 'addAfter' | 'duplicate'; question: string; fresh: string }>
  | Readonly<{ step: 'up' | 'down' | 'remove' | 'unconditional'; question: string }>
  | Readonly<{ step: 'addOption'; question: string; fresh: string }>
  | Readonly<{ step: 'removeOption'; question: string; option: string }>;

const withQuestions = (content: DraftContent, questions: readonly DraftQuestion[]): DraftContent => ({
  ...content,
  questions,
});

function insertAt(content: DraftContent, index: number, question: DraftQuestion): DraftContent {
  if (content.questions.length >= maxQuestions) return content;
  return withQuestions(content, content.questions.toSpliced(index, 0, question));
}

/** Changes places with its neighbour; nothing at the ends. */
function move(content: DraftContent, index: number, to: number): DraftContent {
  const question = content.questions[index];
  if (question === undefined || to < 0 || to >= content.questions.length) return content;
  return withQuestions(content, content.questions.toSpliced(index, 1).toSpliced(to, 0, question));
}

const change = (
  content: DraftContent,
  id: string,
  changed: (question: DraftQuestion) => Partial<DraftQuestion>,
): DraftContent =>
  withQuestions(
    content,
    content.questions.map((each) => (each.id === id ? { ...each, ...changed(each) } : each)),
  );

/** Who asked for the removed one, asks always from now on. */
function remove(content: DraftContent, id: string): DraftContent {
  const left = content.questions.filter((each) => each.id !== id);
  return {
    ...content,
    questions: left.map((each) => (each.showIf?.question === id ? { ...each, showIf: null } : each)),
    kept: content.kept.filter(({ question }) => question !== id),
  };
}

/** At the end, but before "cannot judge", which is always the last. */
function withOption(options: readonly QuestionOption[], id: string): readonly QuestionOption[] {
  if (options.length >= maxOptions) return options;
  const end = options.at(-1)?.id === cannotJudge ? options.length - 1 : options.length;
  return options.toSpliced(end, 0, { id, text: {} });
}

/** An option that goes is no answer that a condition can look for. */
function removeOption(content: DraftContent, id: string, option: string): DraftContent {
  const without = change(content, id, ({ options }) => ({ options: options.filter((each) => each.id !== option) }));
  return withQuestions(
    without,
    without.questions.map((each) =>
      each.showIf?.question === id
        ? { ...each, showIf: { question: id, is: each.showIf.is.filter((value) => value !== option) } }
        : each,
    ),
  );
}

/** The draft after the step; as it was where the step is not possible. */
export function takeDraftStep(content: DraftContent, taken: DraftStep): DraftContent {
  if (taken.step === 'add') {
    const last = content.questions.at(-1)?.competency;
    return insertAt(content, content.questions.length, newQuestion(taken.fresh, last));
  }
  const index = content.questions.findIndex(({ id }) => id === taken.question);
  const question = content.questions[index];
  if (question === undefined) return content;
  switch (taken.step) {
    case 'addAfter':
      return insertAt(content, index + 1, newQuestion(taken.fresh, question.competency));
    case 'duplicate':
      return insertAt(content, index + 1, { ...question, id: taken.fresh });
    case 'up':
      return move(content, index, index - 1);
    case 'down':
      return move(content, index, index + 1);
    case 'remove':
      return remove(content, question.id);
    case 'unconditional':
      return change(content, question.id, () => ({ showIf: null }));
    case 'addOption':
      return change(content, question.id, ({ options }) => ({ options: withOption(options, taken.fresh) }));
    case 'removeOption':
      return removeOption(content, question.id, taken.option);
  }
}

/** Competencies that have a name of ours are named in every language as soon as a question belongs to one. */
export function nameCompetencies(content: DraftContent): DraftContent {
  const missing = content.questions
    .map(({ competency }) => competency)
    .filter((key) => content.competencies[key] === undefined);
  if (missing.length === 0) return content;
  const named = missing.map((key): [string, PartlyTranslated] => [
    key,
    (Object.hasOwn(competencyNames, key) ? competencyNames[key] : undefined) ?? {},
  ]);
  return { ...content, competencies: { ...content.competencies, ...Object.fromEntries(named) } };
}
