import * as z from 'zod/mini';

import {
  type Erasure,
  type ErasureStep,
  erasureAskers,
  erasureEndsAt,
  type Kept,
  keptReasons,
  stepStates,
} from '#shared/domain/subjects/erasure.ts';
import { subjectRoles } from '#shared/domain/subjects/people-of.ts';
import { addDays } from '#shared/domain/time.ts';

import { deletionDue, epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

/** As long as the checks of test keys, which it is about. */
const testDays = 32;

const text = z.string();
const nullableText = z.nullable(text);

const keptShape = storedShape<Kept>()(() => z.object({ reason: z.enum(keptReasons), until: nullableText }));

const stepShape = storedShape<ErasureStep>()(() =>
  z.object({
    checkId: text,
    role: z.enum(subjectRoles),
    person: text,
    state: z.enum(stepStates),
    kept: z.nullable(keptShape),
  }),
);

const stored = storedShape<Erasure>()(() =>
  z.object({
    id: text,
    organisationId: text,
    live: z.boolean(),
    version: z.number(),
    hashes: z.array(text),
    askedBy: z.enum(erasureAskers),
    requestedAt: text,
    answerBy: text,
    note: nullableText,
    steps: z.array(stepShape),
    tells: z.number(),
    doneAt: nullableText,
  }),
);

function lifeOf({ live, requestedAt, doneAt }: Erasure): Item {
  if (!live) return { ttl: epochSeconds(addDays(requestedAt, testDays)) };
  return doneAt === null ? {} : { ttl: epochSeconds(erasureEndsAt(doneAt)) };
}

/** Among the organisation's by their time; `dueAt` null: the lane need not look at it any more. */
export const erasureToItem = (erasure: Erasure, dueAt: string | null): KeptItem => ({
  ...keys.erasure(erasure.organisationId, erasure.id),
  kind: 'erasure',
  ...erasure,
  listPk: indexPartitions.erasures(erasure.organisationId, erasure.live),
  createdSk: `${erasure.requestedAt}#${erasure.id}`,
  ...(dueAt === null ? {} : deletionDue(erasure.id, dueAt)),
  ...lifeOf(erasure),
});

export const erasureFromItem = (item: Item): Erasure => stored.parse(item);
