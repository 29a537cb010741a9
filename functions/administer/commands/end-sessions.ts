import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { EndSessions } from './session-commands.ts';

/** Of a person, those that a test key opened too. */
export async function endSessions(
  ports: AdministerPorts,
  command: EndSessions,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const { organisation: organisationId, person } = command;
  if ((await ports.organisations.load(organisationId)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const now = ports.clock();
  if (person === null) {
    await ports.sessions.endEverybodys(organisationId, now, by);
    return { outcome: 'sessions_ended' };
  }
  const email = parseEmail(person);
  if (email === null) return { outcome: 'refused', code: 'address_invalid' };
  for (const live of [true, false]) await ports.sessions.endAll({ organisationId, live, email }, now, by);
  return { outcome: 'sessions_ended' };
}
