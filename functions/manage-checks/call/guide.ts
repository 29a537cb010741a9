import type { Relation } from '#shared/domain/check/relation.ts';
import type { Language, PartlyTranslated } from '#shared/domain/language.ts';
import type { Answer, Draft } from '#shared/domain/questionnaire/answer.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';
import type { RefereeTexts } from '#shared/i18n/referee/texts.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import type { Ports } from '../ports.ts';
import type { CallView } from './call-view.ts';

/** The questionnaire that is read aloud, in the referee's language, with what has been written in it. */
export type Guide = Readonly<{
  language: Language;
  /** Fields of the questionnaire are drawn in the referee's language. */
  reading: Reading;
  texts: RefereeTexts;
  template: QuestionTemplate;
  form: Draft['form'];
  draft: Draft | null;
  relation: Relation | null;
  answers: Readonly<Record<string, Answer>>;
  notes: Readonly<Record<string, string>>;
  textOf: (text: PartlyTranslated) => string;
}>;

/** Null when the check has no such template any more. */
export async function openGuide(
  { templates }: Pick<Ports, 'templates'>,
  { visit, file, referee }: CallView,
  draft: Draft | null,
): Promise<Guide | null> {
  const { questionTemplates } = file.check.settings;
  const offered = questionTemplates[referee.language] === undefined ? undefined : referee.language;
  const language = draft?.language ?? offered ?? visit.reading.language;
  const chosen = questionTemplates[language] ?? Object.values(questionTemplates)[0];
  const { organisationId } = file.check;
  const form = draft?.form ?? 'full';
  const asked = form === 'facts' ? { id: 'tpl_facts', version: undefined } : chosen;
  const template = asked === undefined ? null : await templates.find(organisationId, asked.id, asked.version);
  if (template === null) return null;
  return {
    language,
    reading: { ...visit.reading, language, texts: await loadCommonTexts(language) },
    texts: await loadRefereeTexts(language),
    template,
    form,
    draft,
    relation: draft?.relation ?? null,
    answers: draft?.answers ?? {},
    notes: draft?.notes ?? {},
    textOf: (text) =>
      fillName(text[language] ?? Object.values(text)[0] ?? '', language, file.check.candidate.firstName),
  };
}
