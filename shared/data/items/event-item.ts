import * as z from 'zod/mini';

import type { Check } from '#shared/domain/check/check.ts';
import { connectionKinds } from '#shared/domain/check/check-source.ts';
import { type CheckEvent, eventTypes } from '#shared/domain/check/event.ts';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { type Referee, refereeStatuses } from '#shared/domain/check/referee.ts';
import { readyNetSeconds } from '#shared/domain/push/delivery-lane.ts';
import { secondsAfter } from '#shared/domain/push/retry-times.ts';
import { isTold, type ToldEvent, testEventType, toldEvent } from '#shared/domain/push/told-event.ts';

import { duePartitionOf, keys } from '../keys.ts';
import type { Item } from '../table.ts';

const text = z.string();

const stored = z.object({
  number: z.number(),
  type: z.enum(eventTypes),
  at: text,
  actor: z.enum(['ats', 'recruiter', 'candidate', 'referee', 'system']),
  refereeId: z.nullable(text),
  by: z.exactOptional(text),
  note: z.exactOptional(text),
  linkId: z.exactOptional(text),
});

const storedTold = z.object({
  checkId: text,
  organisationId: text,
  live: z.boolean(),
  number: z.number(),
  type: z.enum([...eventTypes, testEventType]),
  at: text,
  note: z._default(z.nullable(text), null),
  source: z.nullable(
    z.object({
      kind: z.enum(connectionKinds),
      connectionId: text,
      externalKey: text,
      details: z.record(text, text),
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
        remainingToSubmit: z.number(),
        expected: z.number(),
      }),
      invited: z.number(),
      callsBooked: z.number(),
      referee: z.nullable(z.object({ id: text, status: z.enum(refereeStatuses) })),
    }),
  ),
});

/** What makes an event ready for push-event. */
const toTell = ({ checkId, organisationId, live, number, source, snapshot, at }: ToldEvent): Item => ({
  organisationId,
  live,
  source,
  snapshot,
  state: 'ready',
  duePk: duePartitionOf(`${checkId}#${number}`),
  dueAt: secondsAfter(at, readyNetSeconds),
});

/** `check` and `referees` as they are once the event's change is written. */
export const eventToItem = (check: Check, referees: readonly Referee[], event: CheckEvent): Item => ({
  ...keys.event(check.id, event.number),
  kind: 'event',
  checkId: check.id,
  ...event,
  ...(isTold(check, event) ? toTell(toldEvent(check, referees, event)) : {}),
});

/** The event of a webhook's try. */
export const testEventToItem = (event: ToldEvent): Item => ({
  ...keys.event(event.checkId, event.number),
  kind: 'event',
  checkId: event.checkId,
  number: event.number,
  type: event.type,
  at: event.at,
  ...toTell(event),
});

export const eventFromItem = (item: Item): CheckEvent => stored.parse(item);

export const toldEventFromItem = (item: Item): ToldEvent => storedTold.parse(item);
