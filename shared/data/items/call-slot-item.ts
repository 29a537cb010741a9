import * as z from 'zod/mini';
import type { CallSlot } from '#shared/domain/call/call-slots.ts';
import { addDays } from '#shared/domain/time.ts';

import { epochSeconds, keys } from '../keys.ts';
import type { Expression, Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const daysKept = 1;

const stored = storedShape<CallSlot>()(
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
export const callSlotToItem = (slot: CallSlot): KeptItem => ({
  ...keys.callSlot(slot),
  kind: 'call_slot',
  ...slot,
  ttl: epochSeconds(addDays(slot.at, daysKept)),
});

export const callSlotFromItem = (item: Item): CallSlot => stored.parse(item);

/** Nobody has it, or this referee does. */
export const ifFreeFor = ({ checkId, refereeId }: CallSlot): Expression => ({
  text: 'attribute_not_exists(pk) OR (#checkId = :checkId AND #refereeId = :refereeId)',
  names: { '#checkId': 'checkId', '#refereeId': 'refereeId' },
  values: { ':checkId': checkId, ':refereeId': refereeId },
});
