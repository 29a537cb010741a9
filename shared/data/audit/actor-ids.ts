import { type AuditActor, byOneOf } from '#shared/domain/audit/audit-entry.ts';
import type { Session } from '#shared/domain/ports/session-store.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { sessionPerson } from '../access/session-person.ts';

const prefix = 'per_';

/** By which an actor stands in the keys of what is kept about them. */
export const hashOfActor = ({ kind, id }: Pick<AuditActor, 'kind' | 'id'>): string =>
  id === null ? kind : hashOfId(id);

export const hashOfId = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : id);

export const actorOfSession = (
  linkKeys: LinkKeys,
  session: Pick<Session, 'organisationId' | 'live' | 'email' | 'byKey'>,
): AuditActor => ({
  ...byOneOf('recruiter', `${prefix}${sessionPerson(linkKeys, session)}`),
  ...(session.byKey && { throughAts: true }),
});
