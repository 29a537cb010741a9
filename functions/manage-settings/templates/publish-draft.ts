import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import { releaseOf, restOf, sentDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import { publishInput } from '#shared/web/api/template-draft.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { readDraft } from '#shared/web/requests/read-draft.ts';
import { warningsOf } from '#shared/web/requests/template-warnings.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { refusedByGuard } from './guard-query.ts';
import { showWaiting } from './put-forward.ts';
import { settledLanguages } from './settled-languages.ts';

/** `POST /v1/question-templates/{id}/publish`: the draft becomes the next version, or waits for somebody's approval. */
export async function publishDraft(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if (!key.live) return problemResponse('key_not_allowed', request);
  const drafts = await ports.openDrafts();
  const [draft, newest, removed] = await Promise.all([
    drafts.find(key.organisationId, id),
    ports.templates.find(key.organisationId, id),
    ports.templates.findRemoved(key.organisationId, id),
  ]);
  if (draft === null || removed !== null) return problemResponse('not_found', request);
  const body = parseBody(publishInput, request);
  if ('response' in body) return body.response;
  const { note, revision = draft.revision } = body.value;
  if (revision !== null && revision !== draft.revision) return problemResponse('changed_meanwhile', request);
  const read = readDraft(draft);
  if ('errors' in read) return problemResponse('not_valid', request, read);
  const warnings = warningsOf(draft);
  const refusal = refusedByGuard(asked, warnings);
  if (refusal !== null) return refusal;
  const settled = await settledLanguages(asked, id);
  if (!settled.every((language) => read.content.languages.includes(language))) {
    return problemResponse('template_in_use', request);
  }
  const act = { by: actorOfKey(key), at: ports.clock() };
  if ((await ownerOf(asked)).templateApproval === 'second') {
    const waiting = sentDraft(draft, note ?? '', act);
    const sent = await drafts.save(key.organisationId, waiting, entryBy(asked, 'template.sent', id));
    return sent === 'saved' ? showWaiting(asked, waiting) : problemResponse('changed_meanwhile', request);
  }
  const template = { ...read.content, id, version: (newest?.version ?? 0) + 1 };
  const published = await drafts.publish(
    key.organisationId,
    template,
    { ...releaseOf(draft, template.version, note, act), by: act.by, approvedBy: null },
    { revision: draft.revision, rest: restOf(draft, template) },
    entryBy(asked, 'template.published', id),
  );
  return published === 'published'
    ? jsonResponse(200, { ...showTemplate(template), warnings })
    : problemResponse('changed_meanwhile', request);
}
