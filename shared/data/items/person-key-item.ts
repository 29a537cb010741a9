import * as z from 'zod/mini';

import { belongsTo, epochSeconds, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

/** That somebody whose address or number has this hash has a part in a check. */
export type PersonKey = Readonly<{ organisationId: string; hash: string; checkId: string; person: string }>;

const stored = storedShape<Pick<PersonKey, 'checkId' | 'person'>>()(() =>
  z.object({ checkId: z.string(), person: z.string() }),
);

export function personKeyToItem({ organisationId, hash, checkId, person }: PersonKey): KeptItem {
  const key = keys.personOfCheck(organisationId, hash, checkId, person);
  return { ...key, kind: 'person_key', checkId, person, ...belongsTo(checkId, key) };
}

/** The person has another address, or left the check. Overwritten, not deleted, so that few functions need the right to delete. */
export const endedPersonKeyToItem = (key: PersonKey, now: string): KeptItem => ({
  ...personKeyToItem(key),
  endedAt: now,
  ttl: epochSeconds(now),
});

/** Null of one that has ended. */
export const personKeyFromItem = (item: Item): Pick<PersonKey, 'checkId' | 'person'> | null =>
  item['endedAt'] === undefined ? stored.parse(item) : null;
