import * as z from 'zod/mini';
import type { CallSlot } from '#shared/domain/call/call-slots.ts';
import { addDays } from '#shared/domain/time.ts';

import { belongsTo, epochSeconds, keys } from '../keys.ts';
import type { Expression, Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const daysKept = 1;

const stored = storedShape<CallSlot>()(() =>
  z.object({
    organisationId: z.string(),
    live: z._default(z.boolean(), true),
    handler: z.string(),
    at: z.string(),
    checkId: z.string(),
    refereeId: z.string(),
  }),
);

/** It is of no use once the time has gone by. */
export const callSlotToItem = (slot: CallSlot): KeptItem => {
  const key = keys.callSlot(slot);
  return {
    ...key,
    kind: 'call_slot',
    ...slot,
    ...belongsTo(slot.checkId, key),
    ttl: epochSeconds(addDays(slot.at, daysKept)),
  };
};

/** Frees the time. The item is overwritten, not deleted, so that functions that end checks need no right to delete. */
export const freedSlotToItem = (slot: CallSlot, now: string): KeptItem => ({
  ...callSlotToItem(slot),
  freedAt: now,
  ttl: epochSeconds(now),
});

export const isTaken = (item: Item): boolean => item['freedAt'] === undefined;

export const callSlotFromItem = (item: Item): CallSlot => stored.parse(item);

/** Free, freed, or taken by this referee already. */
export const ifFreeFor = ({ checkId, refereeId }: CallSlot): Expression => ({
  text: 'attribute_not_exists(pk) OR attribute_exists(#freedAt) OR (#checkId = :checkId AND #refereeId = :refereeId)',
  names: { '#checkId': 'checkId', '#refereeId': 'refereeId', '#freedAt': 'freedAt' },
  values: { ':checkId': checkId, ':refereeId': refereeId },
});
