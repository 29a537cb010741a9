import { type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { maxTemplateBytes } from '#shared/domain/limits.ts';
import { cannotJudge } from '#shared/domain/questionnaire/answer.ts';
import { generalCompetency } from '#shared/domain/templates/competency-names.ts';
import { newQuestion } from '#shared/domain/templates/drafts/draft-content.ts';
import { nameCompetencies } from '#shared/domain/templates/drafts/draft-steps.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import type { TemplateDraftInput } from '#shared/web/api/template-draft.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { isReserved, repeated } from './text-faults.ts';

type Written = Partial<Record<Language, string | null>> | null | undefined;

/** What is there of a text, language by language. */
const writtenPart = (text: Written): PartlyTranslated =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const value = text?.[language] ?? '';
      return value === '' ? [] : [[language, value] as const];
    }),
  );

function readQuestion(input: TemplateDraftInput['questions'][number]): DraftQuestion {
  const usual = newQuestion(input.id, input.competency ?? generalCompetency);
  return {
    ...usual,
    type: input.type,
    required: input.required ?? false,
    text: writtenPart(input.text),
    help: writtenPart(input.help),
    why: writtenPart(input.why),
    max: input.max ?? usual.max,
    labels: input.labels ? { low: writtenPart(input.labels.low), high: writtenPart(input.labels.high) } : usual.labels,
    options: (input.options ?? []).map(({ id, text }) => ({ id, text: writtenPart(text) })),
    showIf: input.showIf ? { question: input.showIf.question, is: [...input.showIf.is] } : null,
  };
}

/** Ids have to tell questions and options apart even while they are written. */
function idFaults({ questions }: TemplateDraftInput): readonly FieldError[] {
  const isTaken = (id: string): boolean => isReserved(id) || id === cannotJudge;
  return [
    ...repeated(questions.map(({ id }) => id)).map((index) =>
      fieldError(pointerTo('questions', index, 'id'), 'not_unique'),
    ),
    ...questions.flatMap(({ id, options }, index) => [
      ...(isTaken(id) ? [fieldError(pointerTo('questions', index, 'id'), 'id_reserved')] : []),
      ...repeated((options ?? []).map((option) => option.id)).map((place) =>
        fieldError(pointerTo('questions', index, 'options', place, 'id'), 'not_unique'),
      ),
    ]),
  ];
}

/** A draft is one item of the table. */
export const draftSizeFaults = (content: DraftContent): readonly FieldError[] =>
  Buffer.byteLength(JSON.stringify(content)) > maxTemplateBytes
    ? [fieldError('', 'template_too_large', maxTemplateBytes)]
    : [];

/** What a draft's document says, or what no draft can hold. What is only missing is no fault of a draft. */
export function readDraftInput(
  input: TemplateDraftInput,
): Readonly<{ content: DraftContent }> | Readonly<{ errors: readonly FieldError[] }> {
  const faults = idFaults(input);
  if (faults.length > 0) return { errors: faults };
  const competencies = Object.entries(input.competencies ?? {}).filter(([key]) => !isReserved(key));
  const content = nameCompetencies({
    name: writtenPart(input.name),
    minutes: input.minutes ?? null,
    competencies: Object.fromEntries(competencies.map(([key, text]) => [key, writtenPart(text)])),
    questions: input.questions.map(readQuestion),
    kept: input.kept ?? [],
    signOff: input.signOff ?? null,
  });
  const tooLarge = draftSizeFaults(content);
  return tooLarge.length > 0 ? { errors: tooLarge } : { content };
}
