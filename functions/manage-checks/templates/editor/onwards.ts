import { isWaiting, mayApprove } from '#shared/domain/templates/drafts/publish-draft.ts';
import { type Editing, nextVersion } from './editing.ts';

/** What the draft is to become next, and the step that leads there; null while it waits for somebody else. */
export function onwardsOf(editing: Editing): Readonly<{ to: 'publish' | 'approve'; text: string }> | null {
  const { texts, draft, visit } = editing;
  if (visit.organisation.templateApproval !== 'second') {
    return { to: 'publish', text: texts.publish({ version: nextVersion(editing) }) };
  }
  if (!isWaiting(draft)) return { to: 'publish', text: texts.send };
  return mayApprove(draft, visit.actor) ? { to: 'approve', text: texts.approve } : null;
}
