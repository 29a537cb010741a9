import { betterQuestion } from '#shared/domain/guard/better-questions.ts';
import { type Ground, isGround } from '#shared/domain/guard/grounds.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { longestName, longestReason, maxOptions, maxQuestions } from '#shared/domain/limits.ts';
import { type DraftStep, takeDraftStep } from '#shared/domain/templates/drafts/draft-steps.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';

/** What a button of the editor asks for: `up:q_1`, `keep:q_1:health`. */
export type Pressed = Readonly<{ act: string; question: string; rest: string }>;

export function pressedIn(form: FormValues): Pressed {
  const [act = '', question = '', rest = ''] = fieldValue(form, 'do').split(':');
  return { act, question, rest };
}

/** The draft after the button; `at`: the question to go on at. */
export type Stepped = Readonly<{ content: DraftContent; at: string | null; errors: FieldErrors }>;

const plainSteps = ['up', 'down', 'remove', 'unconditional'] as const;

function draftStep({ act, question, rest }: Pressed, fresh: string): DraftStep | null {
  const plain = plainSteps.find((each) => each === act);
  if (plain !== undefined) return { step: plain, question };
  switch (act) {
    case 'add':
      return { step: 'add', fresh };
    case 'addAfter':
    case 'duplicate':
    case 'addOption':
      return { step: act, question, fresh };
    case 'removeOption':
      return { step: act, question, option: rest };
    default:
      return null;
  }
}

/** Where to go on: at what is new, else at what was moved or changed, else at the neighbour of what is gone. */
function placeAfter(before: DraftContent, after: DraftContent, { act, question }: Pressed): string | null {
  const known = new Set(before.questions.map(({ id }) => id));
  const added = after.questions.find(({ id }) => !known.has(id));
  if (added !== undefined) return added.id;
  if (act !== 'remove') return question === '' ? null : question;
  const index = before.questions.findIndex(({ id }) => id === question);
  return after.questions[Math.min(index, after.questions.length - 1)]?.id ?? null;
}

/** The better question stands in every language in which this one was written, as a text that is answered in own words. */
const withBetter = (content: DraftContent, id: string, ground: Ground): DraftContent => ({
  ...content,
  questions: content.questions.map((question) => {
    if (question.id !== id) return question;
    const written = languages.filter((language) => (question.text[language] ?? '') !== '');
    const text = Object.fromEntries(written.map((language) => [language, betterQuestion(ground, language)]));
    return { ...question, type: 'long_text' as const, text, help: {} };
  }),
});

export const keepField = (question: string, ground: Ground): string => `${question}.keep.${ground}`;

const notThis = (question: string, ground: Ground) => (each: Readonly<{ question: string; ground: Ground }>) =>
  each.question !== question || each.ground !== ground;

type Means = Readonly<{ form: FormValues; texts: EditorTexts; shown: readonly Language[]; fresh: string }>;

function keep(content: DraftContent, question: string, ground: Ground, { form, texts }: Means): Stepped {
  const field = keepField(question, ground);
  const reason = fieldLine(form, field);
  if (reason === '') return { content, at: question, errors: [{ field, message: texts.keepError }] };
  if (isLongerThan(reason, longestReason)) {
    return { content, at: question, errors: [{ field, message: texts.errors.tooLong({ most: longestReason }) }] };
  }
  const kept = [...content.kept.filter(notThis(question, ground)), { question, ground, reason }];
  return { content: { ...content, kept }, at: question, errors: [] };
}

function addArea(content: DraftContent, { form, texts, shown, fresh }: Means): Stepped {
  const called = fieldLine(form, 'newArea');
  const [first] = shown;
  if (called === '' || first === undefined) return { content, at: null, errors: [] };
  if (isLongerThan(called, longestName)) {
    const message = texts.errors.tooLong({ most: longestName });
    return { content, at: null, errors: [{ field: 'newArea', message }] };
  }
  const competencies = { ...content.competencies, [fresh]: { [first]: called } };
  return { content: { ...content, competencies }, at: null, errors: [] };
}

/** Why nothing was added: there are as many as there may be. */
function fullErrors(step: DraftStep, content: DraftContent, { texts, shown }: Means): FieldErrors {
  const [language = ''] = shown;
  if (step.step === 'addOption') {
    const { options = [] } = content.questions.find(({ id }) => id === step.question) ?? {};
    if (options.length < maxOptions) return [];
    return [{ field: `${step.question}.text.${language}`, message: texts.errors.fullOptions({ most: maxOptions }) }];
  }
  const adds = step.step === 'add' || step.step === 'addAfter' || step.step === 'duplicate';
  if (!adds || content.questions.length < maxQuestions) return [];
  return [{ field: `name.${language}`, message: texts.errors.full({ most: maxQuestions }) }];
}

/** Does what the button asks for; nothing for one that only saves. */
export function takeEditorStep(content: DraftContent, pressed: Pressed, means: Means): Stepped {
  const { act, question, rest } = pressed;
  const none = { content, at: question === '' ? null : question, errors: [] };
  if (act === 'addArea') return addArea(content, means);
  if (act === 'use' && isGround(rest)) return { ...none, content: withBetter(content, question, rest) };
  if (act === 'keep' && isGround(rest)) return keep(content, question, rest, means);
  if (act === 'unkeep' && isGround(rest)) {
    return { ...none, content: { ...content, kept: content.kept.filter(notThis(question, rest)) } };
  }
  const step = draftStep(pressed, means.fresh);
  if (step === null) return none;
  const after = takeDraftStep(content, step);
  return { content: after, at: placeAfter(content, after, pressed), errors: fullErrors(step, content, means) };
}
