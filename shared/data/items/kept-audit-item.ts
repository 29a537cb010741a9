import * as z from 'zod/mini';
import { auditActs } from '#shared/domain/audit/audit-acts.ts';
import { type AuditActor, auditActorKinds } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';

import type { Item } from '../table.ts';
import { personShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();

const stored = storedShape<KeptAuditEntry>()(() =>
  z.object({
    id: text,
    organisationId: text,
    live: z.boolean(),
    at: text,
    actor: storedShape<AuditActor>()(() =>
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

export const auditFromItem = (item: Item): KeptAuditEntry => stored.parse(item);

export const auditActorFromItem = (item: Item): Recruiter => personShape.parse(item);
