import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { ErasureStore } from '#shared/domain/ports/erasure-store.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { erasureFromItem, erasureToItem } from '../items/erasure-item.ts';
import { toldErasureToItem } from '../items/event-item.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Table } from '../table.ts';

const place = z.object({ pk: z.string(), sk: z.string() });

const unlessThere = { text: 'attribute_not_exists(pk)' };

/** Wishes to be erased, in the table. */
export const createErasureStore = (table: Table): ErasureStore => ({
  async create(erasure) {
    const item = erasureToItem({ ...erasure, version: 1 }, erasure.requestedAt);
    return (await table.put(item, unlessThere)) === 'written' ? 'created' : 'exists';
  },

  async load(organisationId, id) {
    const item = await table.get(keys.erasure(organisationId, id));
    return item === null ? null : erasureFromItem(item);
  },

  async list({ id, live }, limit) {
    const { items } = await table.query({
      index: indexNames.list,
      key: {
        text: '#partition = :partition',
        names: { '#partition': indexKeys.list.partition },
        values: { ':partition': indexPartitions.erasures(id, live) },
      },
      limit,
      newestFirst: true,
    });
    const found = await Promise.all(items.map((item) => table.get(place.parse(item))));
    return found.flatMap((item) => (item === null ? [] : [erasureFromItem(item)]));
  },

  async save(erasure, { dueAt, told, entries = [] }) {
    const result = await table.transact([
      {
        put: erasureToItem({ ...erasure, version: erasure.version + 1 }, dueAt),
        condition: {
          text: '#version = :before',
          names: { '#version': 'version' },
          values: { ':before': erasure.version },
        },
      },
      ...(told === null ? [] : [{ put: toldErasureToItem(told), condition: unlessThere }]),
      ...auditWrites(entries),
    ]);
    return result === 'written' ? 'saved' : 'changed_meanwhile';
  },
});
