import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { mayApprove, type WaitingDraft } from '#shared/domain/templates/drafts/publish-draft.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Editing } from './editing.ts';
import { nameOf, timeOf } from './who-and-when.ts';

/** The administrators that can approve it, by name: all but whoever wrote last. */
async function approvers({ ports, visit }: Editing, { editedBy: { id } }: WaitingDraft): Promise<readonly string[]> {
  const { id: organisationId, administrators } = visit.organisation;
  const writer = id === null ? undefined : (await ports.auditActors.find(organisationId, [id])).get(id);
  return administrators
    .filter(({ email }) => writer === undefined || !sameAddress(email, writer.email))
    .map(({ name, email }) => name || email);
}

/** Who a draft that was sent waits for, and since when. */
export async function WaitNotice({ editing, draft }: Readonly<{ editing: Editing; draft: WaitingDraft }>) {
  const { texts, visit } = editing;
  const when = timeOf(editing, draft.sent.at);
  const [name, names] = await Promise.all([nameOf(editing, draft.sent.by), approvers(editing, draft)]);
  const title = mayApprove(draft, visit.actor) ? texts.waitsForYou({ when }) : texts.waitsFor({ names, when });
  return (
    <Notice kind="plain" title={title}>
      <p>{texts.waits({ name, when })}</p>
    </Notice>
  );
}
