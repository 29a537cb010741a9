import { createHash, randomBytes } from 'node:crypto';
import { indexKeys } from '#shared/config/resource-names.ts';
import { type AuditEntry, auditEndsAt } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import { sortableId } from '#shared/domain/ids.ts';

import { epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** Sorts by time. What is written again with the same `seed` is the same entry. */
const idAt = (at: string, seed: string | null): string =>
  sortableId('aud', Date.parse(at), seed === null ? randomBytes(10) : createHash('sha256').update(seed).digest());

/** Before every entry of this time, and after every earlier one. */
export const firstIdAt = (at: string): string => sortableId('aud', Date.parse(at), new Uint8Array(10));

/** Found by its check and by its actor, too, where it has them. */
export function auditToItem(entry: AuditEntry, seed: string | null = null): KeptItem {
  const id = idAt(entry.at, seed);
  const { actor, checkId } = entry;
  return {
    ...keys.audit(entry, id),
    kind: 'audit_entry',
    id,
    ...entry,
    [indexKeys.list.sort]: id,
    ...(checkId !== null && { [indexKeys.list.partition]: indexPartitions.auditOfCheck(checkId) }),
    ...(actor.id !== null && { [indexKeys.status.partition]: indexPartitions.auditOfActor(entry, actor.id) }),
    ttl: epochSeconds(auditEndsAt(entry)),
  };
}

/** Who a recruiter is, kept as long as any entry of what they do from now on in a session that begins. */
export const auditActorToItem = (
  organisationId: string,
  hash: string,
  { name, email }: Recruiter,
  sessionEndsAt: string,
): KeptItem => ({
  ...keys.auditActor(organisationId, hash),
  kind: 'audit_actor',
  name,
  email,
  ttl: epochSeconds(auditEndsAt({ at: sessionEndsAt })),
});
