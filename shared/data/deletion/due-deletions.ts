import * as z from 'zod/mini';
import { indexNames } from '#shared/config/resource-names.ts';
import type { DeletionStore, DueDeletion } from '#shared/domain/ports/deletion-store.ts';
import { dueBy } from '../due-by.ts';
import { indexPartitions } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), kind: z.string() });

function toDueDeletion(item: Item): DueDeletion {
  const { pk, sk, kind } = entry.parse(item);
  const id = sk.slice(sk.indexOf('#') + 1);
  if (kind === 'erasure') return { what: 'erasure', organisationId: pk.slice(pk.indexOf('#') + 1), erasureId: id };
  const checkId = pk.slice(pk.indexOf('#') + 1);
  if (kind === 'stale_reports') return { checkId, what: 'reports', refereeId: null };
  if (kind === 'marks') return { checkId, what: 'marks', refereeId: null };
  if (kind === 'referee') return { checkId, what: 'contact', refereeId: id };
  return { checkId, what: 'check', refereeId: null };
}

/** What may be time to delete, from the index of what is due. */
export const createDueDeletions = (table: Pick<Table, 'query'>): Pick<DeletionStore, 'due' | 'dueAtOnce'> => ({
  async due(partition, now, limit) {
    const { items } = await table.query({
      index: indexNames.due,
      key: dueBy(indexPartitions.deletion(partition), now),
      limit,
    });
    return items.map(toDueDeletion);
  },

  async dueAtOnce(partition, now) {
    const items = await readAll(table, {
      index: indexNames.due,
      key: dueBy(indexPartitions.deletion(partition), now),
      filter: {
        text: '#kind = :reports OR #kind = :erasure',
        names: { '#kind': 'kind' },
        values: { ':reports': 'stale_reports', ':erasure': 'erasure' },
      },
    });
    return items.map(toDueDeletion);
  },
});
