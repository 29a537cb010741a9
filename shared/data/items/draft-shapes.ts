import * as z from 'zod/mini';
import { type AuditActor, auditActorKinds } from '#shared/domain/audit/audit-entry.ts';
import { grounds } from '#shared/domain/guard/grounds.ts';
import { languages } from '#shared/domain/language.ts';
import type { KeptFinding } from '#shared/domain/templates/drafts/template-draft.ts';
import type { SignOff } from '#shared/domain/templates/question-template.ts';

import { storedShape } from './stored-shape.ts';

/** One text by language. */
export const textsShape = z.partialRecord(z.enum(languages), z.string());

export const signOffShape = storedShape<SignOff>()(() =>
  z.object({ who: z.string(), on: z.string(), note: z.nullable(z.string()) }),
);

export const actorShape = storedShape<AuditActor>()(() =>
  z.object({
    kind: z.enum(auditActorKinds),
    id: z.nullable(z.string()),
    name: z.nullable(z.string()),
    throughAts: z.exactOptional(z.literal(true)),
  }),
);

export const keptFindingShape = storedShape<KeptFinding>()(() =>
  z.object({ question: z.string(), ground: z.enum(grounds), reason: z.string() }),
);
