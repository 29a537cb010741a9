import * as z from 'zod/mini';

import type { GoneCheck } from '#shared/domain/ports/check-store.ts';
import {
  type Deletion,
  deletionCauses,
  lastLookAt,
  type Tombstone,
  tombstoneEndsAt,
} from '#shared/domain/retention/tombstone.ts';

import { deletionDue, epochSeconds, indexPartitions, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();
const count = z.number();

const counts = z.object({
  referees: count,
  answers: count,
  messages: count,
  events: count,
  deliveries: count,
  links: count,
  reports: count,
});

const storedDeletion = storedShape<Deletion>()(() =>
  z.object({ cause: z.enum(deletionCauses), startedAt: text, counts }),
);

const stored = storedShape<Tombstone>()(() =>
  z.object({
    checkId: text,
    organisationId: text,
    live: z.boolean(),
    cause: z.enum(deletionCauses),
    counts,
    deletedAt: text,
    forgottenAt: text,
  }),
);

/** In the place of the check, among the organisation's tombstones by their time. */
export const tombstoneToItem = (tombstone: Tombstone): KeptItem => {
  const { checkId, organisationId, live, deletedAt } = tombstone;
  return {
    ...keys.check(checkId),
    kind: 'tombstone',
    ...tombstone,
    listPk: indexPartitions.tombstones(organisationId, live),
    createdSk: `${deletedAt}#${checkId}`,
    ...deletionDue(checkId, lastLookAt(tombstone)),
    ttl: epochSeconds(tombstoneEndsAt(tombstone)),
  };
};

export const tombstoneFromItem = (item: Item): Tombstone => stored.parse(item);

const owner = z.object({ organisationId: text, live: z.boolean() });

/** What is told of a check that is deleted, or about to be. */
export function goneFromItem(item: Item): GoneCheck {
  const deletion = deletionFromItem(item);
  if (deletion !== null)
    return { ...owner.parse(item), cause: deletion.cause, goneAt: deletion.startedAt, begun: true };
  const { organisationId, live, cause, deletedAt } = tombstoneFromItem(item);
  return { organisationId, live, cause, goneAt: deletedAt };
}

/** The deletion that has begun of this check; null when none has. */
export const deletionFromItem = (item: Item): Deletion | null =>
  item['deleting'] === undefined ? null : storedDeletion.parse(item['deleting']);
