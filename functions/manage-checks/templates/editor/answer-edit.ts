import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import { isLanguage, type Language, languages } from '#shared/domain/language.ts';
import { sameValue } from '#shared/domain/questionnaire/fingerprint.ts';
import { contentIn } from '#shared/domain/templates/drafts/draft-content.ts';
import { nameCompetencies } from '#shared/domain/templates/drafts/draft-steps.ts';
import { headPart, mergeDraft } from '#shared/domain/templates/drafts/merge-draft.ts';
import { beginDraft, editedDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { type DraftContent, isSameActor, type TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { autosaved } from '#shared/web/forms/autosaved.ts';
import { fieldValue, isAutosave } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { draftSizeFaults } from '#shared/web/requests/read-draft-input.ts';
import { type Editing, editPath, mostShown, shownLanguages, stepPath } from './editing.ts';
import { editorPage } from './editor-page.tsx';
import { type Pressed, pressedIn, takeEditorStep } from './editor-step.ts';
import { readEditorForm, shownIn } from './read-editor-form.ts';

const mostTries = 3;

/** An id that stands in no question yet, nor did in an earlier version. */
export const freshId = ({ ports }: Pick<Editing, 'ports'>): string => `q${ports.newId('tpl').slice(-12).toLowerCase()}`;

/** The draft as it is stored, or as it begins. */
const beginning = ({ visit, id, newest, draft, content }: Editing): TemplateDraft =>
  draft ?? beginDraft({ id, base: newest?.version ?? 0 }, content, { by: visit.actor, at: visit.now });

/** The languages after a tab was pressed: one more on the right, or one less; never none. */
function afterTab(shown: readonly Language[], { act, question: language }: Pressed): readonly Language[] {
  if (!isLanguage(language)) return shown;
  if (act === 'hide') return shown.length > 1 ? shown.filter((each) => each !== language) : shown;
  if (act !== 'show') return shown;
  const kept = shown.slice(0, mostShown - 1);
  return languages.filter((each) => each === language || kept.includes(each));
}

const pages = ['preview', 'compare', 'publish', 'approve', 'discard'];

/** To where the button leads once everything is kept. */
function after(editing: Editing, pressed: Pressed, shown: readonly Language[], at: string | null): HttpResponse {
  const { act, question } = pressed;
  if (act === 'go' && pages.includes(question)) return redirect(stepPath(editing, question));
  const place = { shown: afterTab(shown, pressed), ...(at === null ? {} : { at }) };
  return redirect(editPath(editing, act === 'condition' ? { ...place, condition: question } : place));
}

/** Keeps a draft that follows the stored one. What does not differ is not written again. */
async function keepDraft(editing: Editing, content: DraftContent): Promise<'saved' | 'changed_meanwhile'> {
  const { visit, drafts, ports } = editing;
  const draft = editedDraft(beginning(editing), content, { by: visit.actor, at: visit.now });
  const saved = await drafts.save(visit.organisation.id, draft);
  if (saved === 'saved') {
    const owner = { organisationId: visit.organisation.id, live: true };
    // Saved with every pause in writing: the trail has it once an hour, as it has what is read again and again.
    await ports.audit.noteReading(entryOf(owner, 'template.drafted', visit.actor, visit.now, editing.id));
  }
  return saved;
}

/** `GET`: the draft, or what one would begin with. */
export function showEdit(editing: Editing): Promise<HttpResponse> {
  const { query } = editing.visit.request;
  const shown = shownLanguages(editing, query['show'] ?? '');
  return editorPage({ editing, shown, content: editing.content, condition: query['condition'] ?? null });
}

/** `POST`: what was written, and the step of the button. Loses nothing: what cannot be kept comes back in its fields. */
export async function takeEdit(editing: Editing, tries = 1): Promise<HttpResponse> {
  const { visit, texts, content: stored } = editing;
  const { form, now, organisation, reading } = visit;
  const shown = shownIn(form);
  const { posted, errors } = readEditorForm(form, stored, texts);
  const isOwn = editing.draft !== null && isSameActor(editing.draft.editedBy, visit.actor);
  const merged = mergeDraft(fieldValue(form, 'fingerprint'), stored, posted, shown, isOwn);
  const conflicts = merged.conflicts;
  const pressed = isAutosave(form) ? { act: '', question: '', rest: '' } : pressedIn(form);
  const back = { editing, shown, posted, condition: null };
  if (errors.length > 0) return editorPage({ ...back, content: merged.content, conflicts, errors });
  if (conflicts.length > 0) {
    return isAutosave(form)
      ? autosaved({ saved: texts.notSaved, fingerprint: fieldValue(form, 'fingerprint') })
      : editorPage({ ...back, content: merged.content, conflicts });
  }
  const step = takeEditorStep(merged.content, pressed, { form, texts, shown, fresh: freshId(editing) });
  const content = nameCompetencies(step.content);
  const faults =
    draftSizeFaults(content).length > 0 ? [{ field: 'name', message: texts.errors.tooLarge }] : step.errors;
  if (faults.length > 0) return editorPage({ ...back, content: merged.content, errors: faults });
  if (!sameValue(content, stored) && (await keepDraft(editing, content)) === 'changed_meanwhile') {
    return tries < mostTries
      ? takeEdit(await reopen(editing), tries + 1)
      : editorPage({ ...back, content, conflicts: [headPart] });
  }
  if (!isAutosave(form)) return after(editing, pressed, shown, step.at);
  const clock = formatClock(now, organisation.offsetChanges, reading.language);
  return autosaved({ saved: texts.saved({ clock }), fingerprint: merged.fingerprint });
}

/** With the draft as somebody else has just saved it. */
async function reopen(editing: Editing): Promise<Editing> {
  const draft = await editing.drafts.find(editing.visit.organisation.id, editing.id);
  return draft === null ? editing : { ...editing, draft, content: contentIn(draft) };
}
