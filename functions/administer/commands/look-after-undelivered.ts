import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { ListUndelivered, SendUndelivered } from './undelivered-commands.ts';

/** One page of an organisation's checks: the mails of that time that are not known to have arrived, or they are sent again. */
export async function lookAfterUndelivered(
  ports: AdministerPorts,
  { command, organisation: id, from, to, after }: ListUndelivered | SendUndelivered,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const organisation = await ports.organisations.load(id);
  if (organisation === null) return { outcome: 'refused', code: 'organisation_unknown' };
  const now = ports.clock();
  const undelivered = await ports.loadUndelivered();
  const page = await undelivered.find(organisation, { from, to }, { after, now });
  if (page === 'after_invalid') return { outcome: 'refused', code: 'command_invalid', fields: ['after'] };
  if (command === 'list-undelivered') {
    const messages = page.messages.map(({ id: messageId, checkId, sentAt }) => ({ messageId, checkId, sentAt }));
    return { outcome: 'undelivered', messages, after: page.after };
  }
  let count = 0;
  for (const message of page.messages) if (await undelivered.sendAgain(message, now)) count += 1;
  if (count > 0) {
    const entry = entryOf({ organisationId: id, live: true }, 'message.sent_again', by, now);
    await ports.audit.note({ ...entry, count });
  }
  return { outcome: 'undelivered_sent_again', count, after: page.after };
}
