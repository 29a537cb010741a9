import type { AuditActors } from '#shared/domain/ports/audit-actors.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { auditActorFromItem } from '../items/kept-audit-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';
import { actorOfSession, hashOfId } from './actor-ids.ts';

export const createAuditActors = (table: Pick<Table, 'get' | 'transact'>, linkKeys: LinkKeys): AuditActors => ({
  ofSession: (session) => actorOfSession(linkKeys, session),

  async find(organisationId, ids) {
    const known = await Promise.all(
      [...new Set(ids)].map(async (id) => {
        const item = await table.get(keys.auditActor(organisationId, hashOfId(id)), { newest: false });
        return item === null ? [] : [[id, auditActorFromItem(item)] as const];
      }),
    );
    return new Map(known.flat());
  },

  async forget(organisationId, id) {
    await table.transact([{ remove: keys.auditActor(organisationId, hashOfId(id)) }]);
  },
});
