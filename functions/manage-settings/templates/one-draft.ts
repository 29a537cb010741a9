import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import { beginDraft, editedDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { isBuiltIn } from '#shared/domain/templates/question-template.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { showDraft } from '#shared/web/api/show-draft.ts';
import { templateDraftInput } from '#shared/web/api/template-draft.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { readDraftInput } from '#shared/web/requests/read-draft-input.ts';
import { warningsOf } from '#shared/web/requests/template-warnings.ts';
import { type Asked, entryBy } from '../asked.ts';
import { refusedByGuard } from './guard-query.ts';
import { namesOf } from './names-of.ts';

/** `GET /v1/question-templates/{id}/draft`. */
export async function showOneDraft(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const draft = await (await ports.openDrafts()).find(key.organisationId, id);
  if (draft === null) return problemResponse('not_found', request);
  return jsonResponse(200, showDraft(draft, await namesOf(asked, [draft.editedBy])));
}

/** `PUT /v1/question-templates/{id}/draft`: the whole draft, instead of the one in the revision that it names. */
export async function saveDraft(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  if (isBuiltIn(id)) return problemResponse('template_built_in', request);
  const drafts = await ports.openDrafts();
  const [newest, before] = await Promise.all([
    ports.templates.find(key.organisationId, id),
    drafts.find(key.organisationId, id),
  ]);
  if (newest === null && before === null) return problemResponse('not_found', request);
  const body = parseBody(templateDraftInput, request);
  if ('response' in body) return body.response;
  const read = readDraftInput(body.value);
  if ('errors' in read) return problemResponse('not_valid', request, read);
  const refusal = refusedByGuard(asked, warningsOf(read.content));
  if (refusal !== null) return refusal;
  if ((body.value.revision ?? 0) !== (before?.revision ?? 0)) return problemResponse('changed_meanwhile', request);
  const act = { by: actorOfKey(key), at: ports.clock() };
  const begun = before ?? beginDraft({ id, base: newest?.version ?? 0 }, read.content, act);
  const draft = editedDraft(begun, read.content, act);
  const saved = await drafts.save(key.organisationId, draft, entryBy(asked, 'template.drafted', id));
  if (saved === 'changed_meanwhile') return problemResponse('changed_meanwhile', request);
  return jsonResponse(200, showDraft(draft, await namesOf(asked, [draft.editedBy])));
}

/** `DELETE /v1/question-templates/{id}/draft`: what is published stays. */
export async function discardDraft(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const drafts = await ports.openDrafts();
  const draft = await drafts.find(key.organisationId, id);
  if (draft === null) return problemResponse('not_found', request);
  const entry = entryBy(asked, 'template.draft_discarded', id);
  const discarded = await drafts.discard(key.organisationId, id, draft.revision, entry);
  return discarded === 'discarded'
    ? { status: 204, headers: {}, body: '' }
    : problemResponse('changed_meanwhile', request);
}
