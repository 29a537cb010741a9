import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { linkGone } from '../items/link-item.ts';
import { checkPk, indexPartitions, isLinkKey, sortKeyRange, sortKeysBetween } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Remover } from '../remover.ts';
import type { Expression, Item, Key, Table } from '../table.ts';

type Emptied = Pick<Table, 'query' | 'update'> & Remover;

const pageSize = 100;

const place = z.object({ pk: z.string(), sk: z.string() });

/** Page by page, each taken away before the next is read. Nothing but keys is read of what goes. */
async function takeAll(
  table: Pick<Table, 'query'>,
  request: Readonly<{ index?: string; key: Expression }>,
  take: (keys: readonly Key[]) => Promise<unknown>,
): Promise<void> {
  let after: Item | null = null;
  do {
    const page = await table.query({ ...request, limit: pageSize, after, only: ['pk', 'sk'] });
    await take(page.items.map((item) => place.parse(item)));
    after = page.lastKey;
  } while (after !== null);
}

const belongingsOf = (checkId: string) => ({
  index: indexNames.list,
  key: {
    text: '#listPk = :listPk',
    names: { '#listPk': indexKeys.list.partition },
    values: { ':listPk': indexPartitions.belongings(checkId) },
  },
});

/** What belongs to a check and stands elsewhere goes, unless it is another check's by now; its links tell that it is gone. */
function takeAway(table: Emptied, checkId: string, toldUntil: string): (key: Key) => Promise<unknown> {
  const { change, condition } = linkGone(checkId, toldUntil);
  return (key) => (isLinkKey(key) ? table.update(key, change, condition) : table.remove(key, condition));
}

/**
 * Taken times and what else belongs to a check and stands elsewhere. Links tell until then that it is gone, and hold
 * nothing else.
 */
export function removeBelongings(table: Emptied, checkId: string, toldUntil: string): Promise<void> {
  const take = takeAway(table, checkId, toldUntil);
  return takeAll(table, belongingsOf(checkId), async (keys) => {
    // Each under a condition, which a call for many of them cannot have.
    for (const key of keys) await take(key);
  });
}

/** Everything that stands under a check, but for the check itself: its sort key comes before all letters. */
export const removeParts = (table: Emptied, checkId: string): Promise<void> =>
  takeAll(table, { key: sortKeysBetween(checkPk(checkId), 'A', '~') }, table.removeAll);

/** What lists show of a check, and the words that find it; with them what stands between, as notes, which goes too. */
export async function removeFromLists(table: Emptied, checkId: string): Promise<void> {
  const key = checkPk(checkId);
  await takeAll(table, { key: sortKeyRange(key, 'LST#') }, table.removeAll);
  await takeAll(table, { key: sortKeysBetween(key, 'SUM#', 'WRD#~') }, table.removeAll);
}

/** What an item that belongs to a check says of whose it is. */
const whose = z.object({
  person: z.optional(z.string()),
  refereeId: z.optional(z.string()),
  recipient: z.optional(z.string()),
  about: z.optional(z.string()),
});

/** Codes to readers of a domain say nothing of whose they are but their address: all of them go, and are asked for again. */
const isCodeOfReader = ({ kind, email }: Item, person: string): boolean =>
  hasIdShape('rdr', person) && kind === 'proof' && email !== undefined;

function isOf(item: Item, person: string): boolean {
  if (isCodeOfReader(item, person)) return true;
  const { refereeId, recipient, about, person: own } = whose.parse(item);
  return [own, refereeId, recipient, about].includes(person);
}

/** Of one person of a check: drafts, answers, promises, messages and readings that stand with it, and what stands elsewhere. */
export async function removePerson(
  table: Emptied & Pick<Table, 'get'>,
  checkId: string,
  person: string,
  toldUntil: string,
): Promise<void> {
  const parts = await Promise.all(
    ['ANS#', 'COD#', 'DRF#', 'MSG#', 'PRM#', 'RPR#'].map((kind) =>
      readAll(table, { key: sortKeyRange(checkPk(checkId), kind) }),
    ),
  );
  const theirs = (items: readonly (Item | null)[]): readonly Item[] =>
    items.flatMap((item) => (item !== null && isOf(item, person) ? [item] : []));
  await table.removeAll(theirs(parts.flat()).map((item) => place.parse(item)));
  const places = await readAll(table, belongingsOf(checkId));
  const found = await Promise.all(places.map((item) => table.get(place.parse(item))));
  const take = takeAway(table, checkId, toldUntil);
  for (const item of theirs(found)) await take(place.parse(item));
}
