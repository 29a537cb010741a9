import * as z from 'zod/mini';

import { relationTypes } from '#shared/domain/check/relation.ts';
import { type Mark, type Marks, markedActs } from '#shared/domain/signals/marks.ts';
import { relationSides, type Signal } from '#shared/domain/signals/signal.ts';

import type { Item } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();
const nullableText = z.nullable(text);

const account = z.object({ type: z.enum(relationTypes), from: text, to: nullableText });

const seen = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['same_network', 'same_browser', 'same_phone', 'same_email']) }),
  z.object({ code: z.literal('free_mail'), provider: text }),
  z.object({ code: z.literal('fast'), questions: z.number(), seconds: z.number(), readingSeconds: z.number() }),
  z.object({ code: z.literal('same_text'), questions: z.array(text) }),
  z.object({
    code: z.literal('relation_differs'),
    sides: z.array(z.enum(relationSides)),
    candidate: account,
    referee: account,
  }),
]);

const storedSignal = storedShape<Signal>()(() =>
  z.object({
    id: text,
    people: z.array(text),
    seen,
    seenAt: text,
    replies: z.array(z.object({ person: text, text, at: text })),
    resolution: z.nullable(z.object({ note: nullableText, by: nullableText, at: text })),
  }),
);

const storedMark = storedShape<Mark>()(() =>
  z.object({
    person: text,
    act: z.enum(markedActs),
    at: text,
    network: nullableText,
    browser: nullableText,
  }),
);

const storedSignals = z.object({ signals: z.array(storedSignal) });
const storedMarks = z.object({ sealedKey: text, list: z.array(storedMark) });

export const signalsFromItem = (item: Item): readonly Signal[] => storedSignals.parse(item).signals;

export const marksFromItem = (item: Item): Marks => storedMarks.parse(item);
