import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { SendingCommand } from './sending-commands.ts';

/** Tells whose sending is paused, as it is afterwards. */
export async function pauseSending(ports: AdministerPorts, command: SendingCommand): Promise<AdministerAnswer> {
  if (command.command !== 'show-sending') {
    const { organisation } = command;
    if (organisation !== null && (await ports.organisations.load(organisation)) === null) {
      return { outcome: 'refused', code: 'organisation_unknown' };
    }
    if (command.command === 'pause-sending') await ports.pauses.pause(organisation, ports.clock());
    else if (!(await ports.pauses.resume(organisation))) return { outcome: 'refused', code: 'not_paused' };
  }
  return { outcome: 'sending', pauses: await ports.pauses.list() };
}
