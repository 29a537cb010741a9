import { hasIdShape } from '#shared/domain/ids.ts';
import { isWaiting } from '#shared/domain/templates/drafts/publish-draft.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { loadEditorTexts } from '#shared/i18n/recruiter/editor/load.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { deskMessage, notFoundPage } from '../../not-found.tsx';
import type { Ports } from '../../ports.ts';
import { pathIn, type Visit } from '../../visit.ts';
import { textFor } from '../text-in.tsx';
import { showEdit, takeEdit } from './answer-edit.ts';
import { approvePage, takeApproval } from './approve-page.tsx';
import { askPage } from './ask-page.tsx';
import { comparePage } from './compare-page.tsx';
import { type Editing, editPath, openEditing, shownLanguages, stepPath } from './editing.ts';
import { newPage, takeNew } from './new-page.tsx';
import { onwardsOf } from './onwards.ts';
import { previewPage } from './preview-page.tsx';
import { publishPage, takePublish } from './publish-page.tsx';
import { entryBy, languagesInUse } from './publishing.ts';
import { writeTemplateFile } from './template-file.ts';

/** Templates are written by administrators, which nobody is in a test session. */
const refusalOf = (visit: Visit): HttpResponse | null => {
  if (!visit.session.live) return deskMessage(visit, 403, visit.texts.noSettings);
  return visit.isAdministrator ? null : deskMessage(visit, 403, visit.texts.administratorsOnly);
};

const toEditor = (editing: Editing): HttpResponse =>
  redirect(editPath(editing, { shown: shownLanguages(editing, '') }));

const nameOf = ({ content, visit, texts }: Editing): string =>
  textFor(content.name, visit.reading.language) || texts.untitled;

function askToDiscard(editing: Editing): HttpResponse {
  const { visit, texts, draft, newest } = editing;
  if (draft === null) return toEditor(editing);
  return askPage({
    visit,
    title: texts.discardT({ name: nameOf(editing) }),
    text: newest === null ? texts.discardNew : texts.discardText({ version: newest.version }),
    form: {
      action: stepPath(editing, 'discard'),
      hidden: { revision: String(draft.revision) },
      button: texts.discardDo,
    },
    keep: { text: texts.keepIt, href: editPath(editing, { shown: shownLanguages(editing, '') }) },
  });
}

/** Only what was seen is thrown away. */
async function discard(editing: Editing): Promise<HttpResponse> {
  const { visit, drafts, id, newest } = editing;
  const seen = Number(fieldValue(visit.form, 'revision'));
  const entry = entryBy(editing, 'template.draft_discarded');
  const discarded = await drafts.discard(visit.organisation.id, id, seen, entry);
  if (discarded !== 'discarded') return askToDiscard(editing);
  return redirect(pathIn(visit, newest === null ? 'templates' : `templates/${id}`));
}

async function askToArchive(editing: Editing): Promise<HttpResponse> {
  const { visit, texts, id } = editing;
  const isUsed = (await languagesInUse(editing)).length > 0;
  return askPage({
    visit,
    title: texts.archiveT({ name: nameOf(editing) }),
    text: isUsed ? texts.archiveInUse : texts.archiveText,
    form: isUsed ? null : { action: stepPath(editing, 'archive'), hidden: {}, button: texts.archiveDo },
    keep: { text: texts.keepIt, href: pathIn(visit, `templates/${id}`) },
  });
}

async function archive(editing: Editing): Promise<HttpResponse> {
  const { ports, visit, id } = editing;
  if ((await languagesInUse(editing)).length > 0) return askToArchive(editing);
  await ports.templates.remove(visit.organisation.id, id, entryBy(editing, 'template.removed'));
  return redirect(pathIn(visit, 'templates'));
}

async function restore(editing: Editing): Promise<HttpResponse> {
  const { ports, visit, id } = editing;
  await ports.templates.restore(visit.organisation.id, id, entryBy(editing, 'template.restored'));
  return redirect(pathIn(visit, `templates/${id}`));
}

const saveFile = (editing: Editing): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${editing.id}.json"`,
    'cache-control': 'no-store',
  },
  body: writeTemplateFile(editing.content),
});

type Step = (editing: Editing) => HttpResponse | Promise<HttpResponse>;

/** Pages of a draft lead to the editor while there is none. */
const withDraft =
  (answer: (editing: Editing, draft: NonNullable<Editing['draft']>) => HttpResponse | Promise<HttpResponse>): Step =>
  (editing) =>
    editing.draft === null || editing.archived !== null ? toEditor(editing) : answer(editing, editing.draft);

const withWaiting =
  (answer: typeof approvePage): Step =>
  (editing) =>
    isWaiting(editing.draft) ? answer(editing, editing.draft) : toEditor(editing);

const shown: Readonly<Record<string, Step>> = {
  edit: showEdit,
  preview: previewPage,
  compare: (editing) => (editing.newest === null ? toEditor(editing) : comparePage(editing, editing.newest)),
  // The editor says who a draft waits for that was sent.
  publish: withDraft((editing, draft) =>
    onwardsOf(editing)?.to === 'publish' ? publishPage(editing, draft) : toEditor(editing),
  ),
  approve: withWaiting((editing, draft) => approvePage(editing, draft)),
  discard: askToDiscard,
  archive: askToArchive,
  file: saveFile,
};

const taken: Readonly<Record<string, Step>> = {
  edit: (editing) => takeEdit(editing),
  publish: withDraft(takePublish),
  approve: withWaiting((editing, draft) => takeApproval(editing, draft)),
  discard,
  archive,
  restore,
};

/** The editor's pages of one template of the organisation's own. */
export async function answerEditor(ports: Ports, visit: Visit, id: string, step: string): Promise<HttpResponse> {
  const steps = visit.request.method === 'POST' ? taken : shown;
  const answer = Object.hasOwn(steps, step) ? steps[step] : undefined;
  if (answer === undefined || isBuiltIn(id) || !hasIdShape('tpl', id)) return notFoundPage(visit);
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const editing = await openEditing(ports, visit, id);
  if (editing === null && step !== 'restore') return notFoundPage(visit);
  return editing === null ? restoreUnread(ports, visit, id) : answer(editing);
}

/** One in the archive without a draft has nothing to edit; it can be taken out all the same. */
async function restoreUnread(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const restored = await ports.templates.restore(
    visit.organisation.id,
    id,
    entryBy({ visit, id }, 'template.restored'),
  );
  return restored === 'restored' ? redirect(pathIn(visit, `templates/${id}`)) : notFoundPage(visit);
}

/** Where a new template begins. */
export async function answerNew(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const texts = await loadEditorTexts(visit.reading.language);
  return visit.request.method === 'POST' ? takeNew(ports, visit, texts) : newPage(ports, visit, texts);
}
