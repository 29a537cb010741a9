import { type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import { questionKinds } from '#shared/domain/questionnaire/question-kinds/question-kinds.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import {
  competenciesInUse,
  isBegun,
  languagesBegun,
  languagesWritten,
} from '#shared/domain/templates/drafts/written-in.ts';
import type { QuestionInput, TemplateInput } from '#shared/web/api/question-template-request.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { readTemplate, type TemplateContent } from './read-template.ts';

/** A text in the languages that a version has; what is blank is missing. */
const within = (text: PartlyTranslated, offered: readonly Language[]): PartlyTranslated =>
  Object.fromEntries(
    languages.flatMap((language) =>
      offered.includes(language) && (text[language] ?? '') !== '' ? [[language, text[language]] as const] : [],
    ),
  );

function questionInput(question: DraftQuestion, offered: readonly Language[]): QuestionInput {
  const { own } = questionKinds[question.type];
  const texts = (text: PartlyTranslated) => within(text, offered);
  return {
    id: question.id,
    type: question.type,
    required: question.required,
    competency: question.competency,
    text: texts(question.text),
    help: isBegun(question.help) ? texts(question.help) : null,
    ...(isBegun(question.why) && { why: texts(question.why) }),
    ...(own === 'ends' && {
      max: question.max,
      labels: { low: texts(question.labels.low), high: texts(question.labels.high) },
    }),
    ...(own === 'options' && { options: question.options.map(({ id, text }) => ({ id, text: texts(text) })) }),
    showIf: question.showIf === null ? null : { question: question.showIf.question, is: [...question.showIf.is] },
  };
}

/** A draft as the document of a template in these languages. */
export const draftDocument = (content: DraftContent, offered: readonly Language[]): TemplateInput => ({
  name: within(content.name, offered),
  languages: [...offered],
  minutes: content.minutes,
  competencies: Object.fromEntries(
    competenciesInUse(content).map((key) => [key, within(content.competencies[key] ?? {}, offered)]),
  ),
  questions: content.questions.map((question) => questionInput(question, offered)),
});

/** The languages that a version made of it would have; while there is none, those that are begun, whose texts are missed. */
export function languagesToPublish(content: DraftContent): readonly Language[] {
  const written = languagesWritten(content);
  if (written.length > 0) return written;
  const begun = languagesBegun(content);
  return begun.length > 0 ? begun : languages.filter((language) => (content.name[language] ?? '') !== '');
}

/** What a draft may lack that no document lacks. */
function draftFaults({ questions }: DraftContent): readonly FieldError[] {
  if (questions.length === 0) return [fieldError('/questions', 'too_few', 1)];
  return questions.flatMap(({ showIf }, index) =>
    showIf !== null && showIf.is.length === 0
      ? [fieldError(pointerTo('questions', index, 'showIf', 'is'), 'too_few', 1)]
      : [],
  );
}

/** The version that a draft would become, in the languages that are whole; or all that stands in its way. */
export function readDraft(
  content: DraftContent,
): Readonly<{ content: TemplateContent }> | Readonly<{ errors: readonly FieldError[] }> {
  const faults = draftFaults(content);
  const offered = languagesToPublish(content);
  if (offered.length === 0) return { errors: [...faults, fieldError('/name', 'required')] };
  const read = readTemplate(draftDocument(content, offered));
  if (faults.length > 0) return { errors: [...faults, ...('errors' in read ? read.errors : [])] };
  if ('errors' in read || content.signOff === null) return read;
  return { content: { ...read.content, signOff: content.signOff } };
}
