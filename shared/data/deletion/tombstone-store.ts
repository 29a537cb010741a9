import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { TombstoneStore } from '#shared/domain/ports/tombstone-store.ts';
import type { Tombstone } from '#shared/domain/retention/tombstone.ts';
import { checkIdIn, decodeCursor, encodeCursor, indexPosition, scopeOf } from '../checks/list-places.ts';
import { tombstoneFromItem } from '../items/tombstone-item.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Expression, Table } from '../table.ts';

const entry = z.object({ createdSk: z.string() });

/** So many are looked into for a page, however few of them are wanted. */
const mostReads = 1_000;

const within = (partition: string, from: string | null, until: string | null): Expression => ({
  text: '#partition = :partition AND #time BETWEEN :from AND :until',
  names: { '#partition': indexKeys.list.partition, '#time': indexKeys.list.sort },
  values: { ':partition': partition, ':from': from ?? '0', ':until': until ?? '~' },
});

/** Tombstones in the table. */
export function createTombstoneStore(table: Pick<Table, 'get' | 'query'>): TombstoneStore {
  const find = async (checkId: string): Promise<Tombstone | null> => {
    const item = await table.get(keys.check(checkId));
    return item?.['kind'] === 'tombstone' ? tombstoneFromItem(item) : null;
  };

  return {
    find,
    async list(organisation, filter, { limit, cursor }) {
      const partition = indexPartitions.tombstones(organisation.id, organisation.live);
      const scope = scopeOf(organisation, filter, 'deletions');
      let position = cursor === null ? null : decodeCursor(scope, cursor);
      if (cursor !== null && position === null) return 'cursor_invalid';
      const taken: Tombstone[] = [];
      for (let reads = 0; reads < mostReads && taken.length < limit; reads += limit) {
        const page = await table.query({
          index: indexNames.list,
          key: within(partition, filter.from, filter.until),
          limit: limit - taken.length,
          after: position === null ? null : indexPosition('list', partition, position),
          newestFirst: true,
        });
        const places = page.items.map((item) => entry.parse(item).createdSk);
        const found = await Promise.all(places.map((place) => find(checkIdIn(place))));
        taken.push(
          ...found.flatMap((each) =>
            each === null || (filter.cause !== null && each.cause !== filter.cause) ? [] : [each],
          ),
        );
        position = page.lastKey === null ? null : entry.parse(page.lastKey).createdSk;
        if (position === null) break;
      }
      return { tombstones: taken, cursor: position === null ? null : encodeCursor(scope, position) };
    },
  };
}
