import { actorOfKey } from '#shared/domain/audit/audit-entry.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { beginDraft, sentDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { isSameActor, type TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { showDraft } from '#shared/web/api/show-draft.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type Asked, entryBy, ownerOf } from '../asked.ts';
import { namesOf } from './names-of.ts';

/** A version waits for an administrator: 202, with the draft that it is until then. */
export const showWaiting = async (asked: Asked, draft: TemplateDraft): Promise<HttpResponse> =>
  jsonResponse(202, showDraft(draft, await namesOf(asked, [draft.editedBy])));

/**
 * Publishes a version that came over the API, or lets it wait where somebody else is to approve it. A draft of somebody
 * else is not overwritten.
 */
export async function putForward(
  asked: Asked,
  template: QuestionTemplate,
  act: 'template.created' | 'template.changed',
): Promise<'published' | 'changed_meanwhile' | Readonly<{ waiting: TemplateDraft }>> {
  const { ports, key } = asked;
  const drafts = await ports.openDrafts();
  const by = actorOfKey(key);
  const at = ports.clock();
  if ((await ownerOf(asked)).templateApproval === 'none') {
    const release = { version: template.version, at, by, note: null, approvedBy: null, kept: [] };
    return drafts.publish(key.organisationId, template, release, null, entryBy(asked, act, template.id));
  }
  const before = await drafts.find(key.organisationId, template.id);
  if (before !== null && !isSameActor(before.editedBy, by)) return 'changed_meanwhile';
  const begun = beginDraft({ id: template.id, base: template.version - 1 }, contentOf(template), { by, at });
  const waiting = sentDraft({ ...begun, revision: before?.revision ?? 0 }, '', { by, at });
  const saved = await drafts.save(key.organisationId, waiting, entryBy(asked, 'template.sent', template.id));
  return saved === 'saved' ? { waiting } : 'changed_meanwhile';
}
