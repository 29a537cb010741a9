import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { RevokeLinks } from './link-commands.ts';

/** Of a check, or of one page of an organisation's checks. */
export async function revokeLinks(
  ports: AdministerPorts,
  command: RevokeLinks,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const now = ports.clock();
  const links = await ports.loadLinkRevoker();
  if (command.command === 'revoke-links-of-check') {
    return (await links.ofCheck(command.check, by, now))
      ? { outcome: 'links_revoked', count: 1, after: null }
      : { outcome: 'refused', code: 'check_unknown' };
  }
  if ((await ports.organisations.load(command.organisation)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const page = await links.ofOrganisation(command.organisation, command.after, by, now);
  if (page === 'after_invalid') return { outcome: 'refused', code: 'command_invalid', fields: ['after'] };
  return { outcome: 'links_revoked', ...page };
}
