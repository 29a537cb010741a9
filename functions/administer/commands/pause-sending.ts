import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { SendingCommand } from './sending-commands.ts';

/** Tells whose sending is paused, as it is afterwards. */
export async function pauseSending(
  ports: AdministerPorts,
  command: SendingCommand,
  by: AuditActor,
): Promise<AdministerAnswer> {
  if (command.command !== 'show-sending') {
    const { organisation } = command;
    if (organisation !== null && (await ports.organisations.load(organisation)) === null) {
      return { outcome: 'refused', code: 'organisation_unknown' };
    }
    if (command.command === 'pause-sending') await ports.pauses.pause(organisation, ports.clock());
    else if (!(await ports.pauses.resume(organisation))) return { outcome: 'refused', code: 'not_paused' };
    const act = command.command === 'pause-sending' ? 'sending.paused' : 'sending.resumed';
    // A pause of everybody's sending is no organisation's own: the log tells who made it.
    if (organisation !== null) {
      await ports.audit.note(entryOf({ organisationId: organisation, live: true }, act, by, ports.clock()));
    }
  }
  return { outcome: 'sending', pauses: await ports.pauses.list() };
}
