import { type AuditActor, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import { renewLinks } from '#shared/domain/decisions/renew-links.ts';
import type { LinkRevoker } from '#shared/domain/ports/link-revoker.ts';
import { OthersWereFaster } from '#shared/domain/ports/others-were-faster.ts';
import { createAuditTrail } from '../audit/audit-trail.ts';
import { createCheckStore } from '../checks/check-store.ts';
import { createEveryCheck } from '../checks/every-check.ts';
import type { Table } from '../table.ts';
import type { LinkKeys } from './link-secrets.ts';

export function createLinkRevoker(table: Table, linkKeys: LinkKeys): LinkRevoker {
  const checks = createCheckStore(table, linkKeys);
  const everyCheck = createEveryCheck(checks);
  const audit = createAuditTrail(table);

  const revoke = async (checkId: string, by: AuditActor, now: string): Promise<boolean> => {
    const result = await checks.change(checkId, (file) => renewLinks(file, { now }));
    if (result.outcome === 'conflict') throw new OthersWereFaster('at the links of a check, four times');
    if (result.outcome !== 'changed') return false;
    await audit.note(entryOfCheck(result.file.check, 'links.revoked', by, now));
    return true;
  };

  return {
    ofCheck: revoke,

    async ofOrganisation(organisationId, after, by, now) {
      const page = await everyCheck(organisationId, after);
      if (page === 'after_invalid') return page;
      let count = 0;
      for (const { check } of page.files) if (await revoke(check.id, by, now)) count += 1;
      return { count, after: page.after };
    },
  };
}
