import * as z from 'zod/mini';

import type { Recruiter } from '#shared/domain/check/check.ts';
import { type CheckSource, connectionKinds } from '#shared/domain/check/check-source.ts';
import { type Relation, relationTypes } from '#shared/domain/check/relation.ts';
import { type Objection, objectionGrounds } from '#shared/domain/retention/objection.ts';

import { storedShape } from './stored-shape.ts';

const text = z.string();

export const personShape = storedShape<Recruiter>()(() =>
  z.object({ name: text, email: text, phone: z.exactOptional(text), title: z.exactOptional(text) }),
);

export const relationShape = storedShape<Relation>()(() =>
  z.object({ type: z.enum(relationTypes), company: text, title: text, from: text, to: z.nullable(text) }),
);

export const sourceShape = storedShape<CheckSource>()(() =>
  z.object({
    kind: z.enum(connectionKinds),
    connectionId: text,
    externalKey: text,
    details: z.record(text, text),
  }),
);

export const objectionShape = storedShape<Objection>()(() =>
  z.object({
    at: text,
    decideBy: text,
    keptFor: z.nullable(z.enum(objectionGrounds)),
    decidedAt: z.nullable(text),
    waits: z.exactOptional(z.literal(true)),
  }),
);
