import * as z from 'zod/mini';
import { type Delivery, deliveryStates, endpointKinds } from '#shared/domain/push/delivery.ts';
import { erasedEventType, testEventType, toldTypes } from '#shared/domain/push/told-event.ts';
import { addDays } from '#shared/domain/time.ts';

import { duePartitionOf, epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();
const nullableText = z.nullable(text);

const stored = storedShape<Delivery>()(() =>
  z.object({
    checkId: text,
    organisationId: text,
    live: z.boolean(),
    endpointId: text,
    endpointKind: z.enum(endpointKinds),
    number: z.number(),
    type: z.enum(toldTypes),
    state: z.enum(deliveryStates),
    createdAt: text,
    since: text,
    attempts: z.number(),
    tries: z.array(
      z.object({ at: text, status: z.nullable(z.number()), reason: nullableText, milliseconds: z.number() }),
    ),
    dueAt: z._default(nullableText, null),
    endedAt: nullableText,
    reason: nullableText,
    said: z.exactOptional(text),
  }),
);

/** Of what goes with no check. */
export const keptDeliveryDays = 30;

const withoutCheck: readonly Delivery['type'][] = [testEventType, erasedEventType];

/** Deliveries of test checks, and of no check, have the TTL of test checks. */
export const deliveryTtl = ({ live, type, createdAt }: Pick<Delivery, 'live' | 'type' | 'createdAt'>): Item =>
  live && !withoutCheck.includes(type) ? {} : { ttl: epochSeconds(addDays(createdAt, keptDeliveryDays)) };

/** Where it stands in its endpoint's list. */
const deliveryPlace = ({ createdAt, checkId, number }: Pick<Delivery, 'createdAt' | 'checkId' | 'number'>): string =>
  `${createdAt}#${checkId}#${number}`;

const placeShape = /^[\d:.TZ-]{20,24}#([a-z]{3}_\w{26})#(\d{1,6})$/;

/** The whole key of a place in the list; null of what is none. */
export function placeInList(endpointId: string, createdSk: string): Item | null {
  const [, checkId, number] = placeShape.exec(createdSk) ?? [];
  if (checkId === undefined) return null;
  const listPk = indexPartitions.deliveries(endpointId);
  return { ...keys.delivery(checkId, endpointId, Number(number)), listPk, createdSk };
}

/** A dead delivery is in the partition of dead letters, sorted by the time of its death. */
function dueOf(delivery: Delivery): Item {
  if (delivery.state === 'dead') return { duePk: indexPartitions.dead, dueAt: delivery.endedAt ?? delivery.createdAt };
  if (delivery.dueAt === null) return { dueAt: undefined };
  return { duePk: duePartitionOf(`${delivery.checkId}#${delivery.endpointId}`), dueAt: delivery.dueAt };
}

export const deliveryToItem = (delivery: Delivery): KeptItem => ({
  ...keys.delivery(delivery.checkId, delivery.endpointId, delivery.number),
  kind: 'delivery',
  ...delivery,
  listPk: indexPartitions.deliveries(delivery.endpointId),
  createdSk: deliveryPlace(delivery),
  ...dueOf(delivery),
  ...deliveryTtl(delivery),
});

export function deliveryFromItem(item: Item): Delivery {
  const delivery = stored.parse(item);
  return delivery.state === 'waiting' || delivery.state === 'ready' ? delivery : { ...delivery, dueAt: null };
}
