import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { LiftComplaint } from './complaint-commands.ts';

/** At the wish of whoever complained. The audit trail does not say who that is. */
export async function liftComplaint(
  ports: AdministerPorts,
  { organisation: organisationId, person }: LiftComplaint,
  by: AuditActor,
): Promise<AdministerAnswer> {
  if ((await ports.organisations.load(organisationId)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const email = parseEmail(person);
  if (email === null) return { outcome: 'refused', code: 'address_invalid' };
  if (!(await ports.complaints.lift(organisationId, email))) return { outcome: 'refused', code: 'complaint_unknown' };
  await ports.audit.note(entryOf({ organisationId, live: true }, 'complaint.lifted', by, ports.clock()));
  return { outcome: 'complaint_lifted' };
}
