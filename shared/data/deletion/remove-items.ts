import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { checkPk, indexPartitions, sortKeysBetween } from '../keys.ts';
import type { Remover } from '../remover.ts';
import type { Expression, Item, Key, Table } from '../table.ts';

type Emptied = Pick<Table, 'query'> & Remover;

/** Few enough that who asks for something meanwhile does not notice. */
const sideBySide = 4;
const pageSize = 100;

const place = z.object({ pk: z.string(), sk: z.string() });

async function removeEach(table: Emptied, items: readonly Item[], condition?: Expression): Promise<void> {
  const places: readonly Key[] = items.map((item) => place.parse(item));
  for (let at = 0; at < places.length; at += sideBySide) {
    await Promise.all(places.slice(at, at + sideBySide).map((key) => table.remove(key, condition)));
  }
}

/** Page by page, each deleted before the next is read. */
async function removeAll(
  table: Emptied,
  request: Readonly<{ index?: string; key: Expression }>,
  condition?: Expression,
): Promise<void> {
  let after: Item | null = null;
  do {
    const page = await table.query({ ...request, limit: pageSize, after });
    await removeEach(table, page.items, condition);
    after = page.lastKey;
  } while (after !== null);
}

/** Links, taken times and what else belongs to a check and stands elsewhere, unless it is another check's by now. */
export const removeBelongings = (table: Emptied, checkId: string): Promise<void> =>
  removeAll(
    table,
    {
      index: indexNames.list,
      key: {
        text: '#listPk = :listPk',
        names: { '#listPk': indexKeys.list.partition },
        values: { ':listPk': indexPartitions.belongings(checkId) },
      },
    },
    { text: '#checkId = :checkId', names: { '#checkId': 'checkId' }, values: { ':checkId': checkId } },
  );

/** Everything that stands under a check, but for the check itself: its sort key comes before all letters. */
export const removeParts = (table: Emptied, checkId: string): Promise<void> =>
  removeAll(table, { key: sortKeysBetween(checkPk(checkId), 'A', '~') });
