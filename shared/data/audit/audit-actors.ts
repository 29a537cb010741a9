import { type AuditActor, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import type { AuditActors } from '#shared/domain/ports/audit-actors.ts';
import type { Session } from '#shared/domain/ports/session-store.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { sessionPerson } from '../access/session-person.ts';
import { auditActorFromItem } from '../items/audit-item.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

const prefix = 'per_';

/** By which an actor stands in the keys of what is kept about them. */
export const hashOfActor = ({ kind, id }: Pick<AuditActor, 'kind' | 'id'>): string =>
  id === null ? kind : hashOfId(id);

const hashOfId = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : id);

export const actorOfSession = (
  linkKeys: LinkKeys,
  session: Pick<Session, 'organisationId' | 'live' | 'email' | 'byKey'>,
): AuditActor => ({
  ...byOneOf('recruiter', `${prefix}${sessionPerson(linkKeys, session)}`),
  ...(session.byKey && { throughAts: true }),
});

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
