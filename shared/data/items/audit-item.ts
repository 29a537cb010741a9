import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { indexKeys } from '#shared/config/resource-names.ts';
import { auditActs } from '#shared/domain/audit/audit-acts.ts';
import { type AuditActor, type AuditEntry, auditActorKinds, auditEndsAt } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import { sortableId } from '#shared/domain/ids.ts';
import type { KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';

import { epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();

const stored = storedShape<KeptAuditEntry>()(
  z.object({
    id: text,
    organisationId: text,
    live: z.boolean(),
    at: text,
    actor: storedShape<AuditActor>()(
      z.object({
        kind: z.enum(auditActorKinds),
        id: z.nullable(text),
        name: z.nullable(text),
        throughAts: z.exactOptional(z.literal(true)),
      }),
    ),
    act: z.enum(auditActs),
    checkId: z.nullable(text),
    about: z.nullable(text),
    count: z.number(),
  }),
);

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

export const auditFromItem = (item: Item): KeptAuditEntry => stored.parse(item);

const storedActor = storedShape<Recruiter>()(z.object({ name: text, email: text }));

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

export const auditActorFromItem = (item: Item): Recruiter => storedActor.parse(item);
