import * as z from 'zod/mini';
import { readyNetSeconds } from '#shared/domain/backoff.ts';

import type { Check } from '#shared/domain/check/check.ts';
import { actors, type CheckEvent, eventTypes } from '#shared/domain/check/event.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { type Referee, refereeStatuses } from '#shared/domain/check/referee.ts';
import { isTold, type ToldEvent, toldEvent, toldTypes } from '#shared/domain/push/told-event.ts';
import { addDays, addSeconds } from '#shared/domain/time.ts';

import { duePartitionOf, epochSeconds, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { keptDeliveryDays } from './delivery-item.ts';
import { sourceShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();

const stored = storedShape<CheckEvent>()(() =>
  z.object({
    number: z.number(),
    type: z.enum(eventTypes),
    at: text,
    actor: z.enum(actors),
    refereeId: z.nullable(text),
    by: z.exactOptional(text),
    throughAts: z.exactOptional(z.literal(true)),
    note: z.exactOptional(text),
    linkId: z.exactOptional(text),
    signalIds: z.exactOptional(z.array(text)),
  }),
);

const storedTold = storedShape<ToldEvent>()(() =>
  z.object({
    checkId: text,
    organisationId: text,
    live: z.boolean(),
    number: z.number(),
    type: z.enum(toldTypes),
    at: text,
    note: z._default(z.nullable(text), null),
    source: z.nullable(sourceShape),
    signalIds: z.exactOptional(z.array(text)),
    erasure: z.exactOptional(
      z.object({
        id: text,
        checkIds: z.array(text),
        counts: z.object({ erased: z.number(), kept: z.number() }),
      }),
    ),
    snapshot: z.nullable(
      z.object({
        status: z.enum(checkStatuses),
        counts: z.object({
          requested: z.number(),
          added: z.number(),
          answered: z.number(),
          declined: z.number(),
          // Of events from before it was counted.
          withdrawn: z._default(z.number(), 0),
          remainingToSubmit: z.number(),
          expected: z.number(),
        }),
        invited: z.number(),
        callsBooked: z.number(),
        referee: z.nullable(z.object({ id: text, status: z.enum(refereeStatuses) })),
      }),
    ),
  }),
);

/** What makes an event ready for push-event. Its note is absent where there is none. */
const toTell = ({ note, ...told }: ToldEvent) => ({
  ...told,
  state: 'ready',
  duePk: duePartitionOf(`${told.checkId}#${told.number}`),
  dueAt: addSeconds(told.at, readyNetSeconds),
});

/** `check` and `referees` as they are once the event's change is written. */
export const eventToItem = (check: Check, referees: readonly Referee[], event: CheckEvent): KeptItem => ({
  ...keys.event(check.id, event.number),
  kind: 'event',
  checkId: check.id,
  ...event,
  ...(isTold(check, event) ? toTell(toldEvent(check, referees, event)) : {}),
});

/** The event of a webhook's try. */
export const testEventToItem = (event: ToldEvent): KeptItem => ({
  ...keys.event(event.checkId, event.number),
  kind: 'event',
  ...toTell(event),
});

/** The event of an erasure, which goes as its deliveries do. */
export const toldErasureToItem = (event: ToldEvent): KeptItem => ({
  ...keys.event(event.checkId, event.number),
  kind: 'event',
  ...toTell(event),
  ttl: epochSeconds(addDays(event.at, keptDeliveryDays)),
});

export const eventFromItem = (item: Item): CheckEvent => stored.parse(item);

export const toldEventFromItem = (item: Item): ToldEvent => storedTold.parse(item);
