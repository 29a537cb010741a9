import type { Item, Table } from './table.ts';

/** All that a query finds, page after page: for what is few by its nature. */
export async function readAll(
  table: Pick<Table, 'query'>,
  request: Omit<Parameters<Table['query']>[0], 'after' | 'limit'>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: Item | null = null;
  do {
    const page = await table.query({ ...request, after });
    items.push(...page.items);
    after = page.lastKey;
  } while (after !== null);
  return items;
}
