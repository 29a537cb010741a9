import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { WebhookStore } from '#shared/domain/ports/webhook-store.ts';

import { deliveryFromItem, placeInList } from '../items/delivery-item.ts';
import { indexPartitions } from '../keys.ts';
import type { Expression, Item, Table } from '../table.ts';

/** Index entries that one page may read, however few of them are in the wanted state. */

const entry = z.object({ pk: z.string(), sk: z.string(), createdSk: z.string(), state: z.string() });

/** Newest first. A page may come back short, even empty, with a place to go on at. */
export async function listDeliveries(
  table: Table,
  webhookId: string,
  { states, limit, after }: Parameters<WebhookStore['deliveries']>[1],
): ReturnType<WebhookStore['deliveries']> {
  const key: Expression = {
    text: '#partition = :partition',
    names: { '#partition': indexKeys.list.partition },
    values: { ':partition': indexPartitions.deliveries(webhookId) },
  };
  const start: Item | null = after === null ? null : placeInList(webhookId, after);
  const page = await table.query({
    index: indexNames.list,
    key,
    limit: states === null ? limit : readsPerPage,
    after: start,
    newestFirst: true,
  });
  const read = page.items.map((item) => entry.parse(item));
  const wanted = read.filter(({ state }) => states === null || states.some((each) => each === state));
  const taken = wanted.slice(0, limit);
  const items = await Promise.all(taken.map(({ pk, sk }) => table.get({ pk, sk })));
  const isCut = taken.length < wanted.length;
  const last = isCut ? taken.at(-1) : page.lastKey === null ? undefined : read.at(-1);
  return {
    deliveries: items.filter((item) => item !== null).map(deliveryFromItem),
    after: last?.createdSk ?? null,
  };
}
