import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { linkGone } from '../items/link-item.ts';
import { checkPk, indexPartitions, isLinkKey, sortKeysBetween } from '../keys.ts';
import type { Remover } from '../remover.ts';
import type { Expression, Item, Key, Table } from '../table.ts';

type Emptied = Pick<Table, 'query' | 'update'> & Remover;

const pageSize = 100;

const place = z.object({ pk: z.string(), sk: z.string() });

/** One by one, so that who asks for something meanwhile hardly notices; page by page, each taken away before the next is read. */
async function takeAll(
  table: Pick<Table, 'query'>,
  request: Readonly<{ index?: string; key: Expression }>,
  take: (key: Key) => Promise<unknown>,
): Promise<void> {
  let after: Item | null = null;
  do {
    const page = await table.query({ ...request, limit: pageSize, after });
    for (const item of page.items) await take(place.parse(item));
    after = page.lastKey;
  } while (after !== null);
}

/**
 * Taken times and what else belongs to a check and stands elsewhere, unless it is another check's by now. Links tell
 * until then that it is gone, and hold nothing else.
 */
export function removeBelongings(table: Emptied, checkId: string, toldUntil: string): Promise<void> {
  const { change, condition } = linkGone(checkId, toldUntil);
  return takeAll(
    table,
    {
      index: indexNames.list,
      key: {
        text: '#listPk = :listPk',
        names: { '#listPk': indexKeys.list.partition },
        values: { ':listPk': indexPartitions.belongings(checkId) },
      },
    },
    (key) => (isLinkKey(key) ? table.update(key, change, condition) : table.remove(key, condition)),
  );
}

/** Everything that stands under a check, but for the check itself: its sort key comes before all letters. */
export const removeParts = (table: Emptied, checkId: string): Promise<void> =>
  takeAll(table, { key: sortKeysBetween(checkPk(checkId), 'A', '~') }, (key) => table.remove(key));
