import { isLanguage, type Language, languages, type PartlyTranslated } from '#shared/domain/language.ts';
import type { TemplateDraftStore } from '#shared/domain/ports/template-draft-store.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import { usualMinutes } from '#shared/domain/questionnaire/remaining-minutes.ts';
import { contentIn, contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import type { DraftContent, TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import { languagesBegun } from '#shared/domain/templates/drafts/written-in.ts';
import type { Question, QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { loadEditorTexts } from '#shared/i18n/recruiter/editor/load.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import { loadRefereeTexts } from '#shared/i18n/referee/load.ts';
import { valueText } from '#shared/web/questions/value-text.ts';
import type { Ports } from '../../ports.ts';
import { pathIn, type Visit } from '../../visit.ts';
import { textFor } from '../text-in.tsx';

/** More columns than these are too narrow to write in. */
export const mostShown = 3;

/** A template that an administrator works with: what is published of it, and what is written. */
export type Editing = Readonly<{
  ports: Ports;
  visit: Visit;
  texts: EditorTexts;
  drafts: TemplateDraftStore;
  id: string;
  /** Null: no version can be chosen; none is published, or it is in the archive. */
  newest: QuestionTemplate | null;
  archived: TemplateSummary | null;
  draft: TemplateDraft | null;
  /** The draft's, or what a draft would begin with. */
  content: DraftContent;
  /** How an answer is picked, in the reader's words. */
  picked: (question: Question, value: string) => string;
}>;

/** Null when the organisation has no such template of its own. */
export async function openEditing(ports: Ports, visit: Visit, id: string): Promise<Editing | null> {
  const drafts = await ports.openDrafts();
  const organisationId = visit.organisation.id;
  const [newest, archived, draft, texts, referee] = await Promise.all([
    ports.templates.find(organisationId, id),
    ports.templates.findRemoved(organisationId, id),
    drafts.find(organisationId, id),
    loadEditorTexts(visit.reading.language),
    loadRefereeTexts(visit.reading.language),
  ]);
  const content = draft === null ? newest && contentOf(newest) : contentIn(draft);
  if (content === null) return null;
  const { language, texts: common } = visit.reading;
  const textOf = (text: PartlyTranslated): string => textFor(text, language);
  const picked: Editing['picked'] = (question, value) =>
    valueText({ texts: referee.question, cannotJudge: common.cannotJudge, textOf }, question, value);
  return { ports, visit, texts, drafts, id, newest, archived, draft, content, picked };
}

/** The version that the draft is to be. */
export const nextVersion = ({ newest }: Pick<Editing, 'newest'>): number => (newest?.version ?? 0) + 1;

export const minutesOf = (content: DraftContent): number =>
  content.minutes ?? usualMinutes(content.questions.map(questionOf));

/** The languages that stand side by side, as the address or the form names them; else the reader's and what is begun. */
export function shownLanguages(
  { visit, content }: Pick<Editing, 'visit' | 'content'>,
  named: string,
): readonly Language[] {
  const asked = named.split('-').filter(isLanguage);
  const begun = languagesBegun(content);
  const usual = begun.length === 0 ? [visit.organisation.language] : begun;
  const own = usual.toSorted(
    (one, other) => Number(other === visit.organisation.language) - Number(one === visit.organisation.language),
  );
  const chosen = asked.length > 0 ? asked : own.slice(0, 2);
  return languages.filter((language) => chosen.includes(language)).slice(0, mostShown);
}

type Place = Readonly<{ shown: readonly Language[]; condition?: string; at?: string }>;

/** The editor's address: with which languages, with the condition of which question open, and where on the page. */
export function editPath({ visit, id }: Pick<Editing, 'visit' | 'id'>, { shown, condition, at }: Place): string {
  const query = { show: shown.join('-'), ...(condition === undefined ? {} : { condition }) };
  return `${pathIn(visit, `templates/${id}/edit`, query)}${at === undefined ? '' : `#q-${at}`}`;
}

export const stepPath = ({ visit, id }: Pick<Editing, 'visit' | 'id'>, step: string, query = {}): string =>
  pathIn(visit, `templates/${id}/${step}`, query);
