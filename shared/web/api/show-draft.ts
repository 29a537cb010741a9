import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { languages } from '#shared/domain/language.ts';
import type { DraftQuestion, TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import { languagesWritten, writtenCount } from '#shared/domain/templates/drafts/written-in.ts';
import { readDraft } from '#shared/web/requests/read-draft.ts';
import { warningsOf } from '#shared/web/requests/template-warnings.ts';
import { showText } from './show-template.ts';
import type { TemplateDraftView } from './template-draft.ts';

/** Who a pseudonym stands for, as far as it is known. */
export type Names = ReadonlyMap<string, Readonly<{ name: string }>>;

export const showWho = ({ kind, id, name }: AuditActor, names: Names) => ({
  kind,
  name: name ?? names.get(id ?? '')?.name ?? null,
});

const showQuestion = (question: DraftQuestion): TemplateDraftView['questions'][number] => ({
  id: question.id,
  type: question.type,
  max: question.max,
  required: question.required,
  competency: question.competency,
  text: showText(question.text),
  help: showText(question.help),
  why: showText(question.why),
  labels: { low: showText(question.labels.low), high: showText(question.labels.high) },
  options: question.options.map(({ id, text }) => ({ id, text: showText(text) })),
  showIf: question.showIf && { question: question.showIf.question, is: [...question.showIf.is] },
});

/** A draft as the API shows it, with what keeps it from being published and what the guard found. */
export function showDraft(draft: TemplateDraft, names: Names): TemplateDraftView {
  const read = readDraft(draft);
  return {
    id: draft.id,
    base: draft.base,
    revision: draft.revision,
    status: draft.sent === null ? 'writing' : 'awaiting_approval',
    name: showText(draft.name),
    languages: [...languagesWritten(draft)],
    written: Object.fromEntries(languages.map((language) => [language, writtenCount(draft, language)])),
    minutes: draft.minutes,
    competencies: Object.fromEntries(
      Object.entries(draft.competencies)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, name]) => [key, showText(name)]),
    ),
    questions: draft.questions.map(showQuestion),
    kept: draft.kept.map(({ question, ground, reason }) => ({ question, ground, reason })),
    signOff: draft.signOff,
    editedAt: draft.editedAt,
    editedBy: showWho(draft.editedBy, names),
    note: draft.sent?.note ?? null,
    missing: 'errors' in read ? read.errors.map(({ pointer, code, message }) => ({ pointer, code, message })) : [],
    warnings: [...warningsOf(draft)],
  };
}
