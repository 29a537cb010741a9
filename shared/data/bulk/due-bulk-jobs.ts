import * as z from 'zod/mini';
import { indexNames } from '#shared/config/resource-names.ts';
import { dueBy } from '../due-by.ts';
import { indexPartitions } from '../keys.ts';
import type { Key, Table } from '../table.ts';

const place = z.object({ pk: z.string(), sk: z.string() });

/** The key of a job that has not gone on for a while; null if there is none. */
export async function findDueBulkJob(table: Pick<Table, 'query'>, now: string): Promise<Key | null> {
  const { items } = await table.query({
    index: indexNames.due,
    key: dueBy(indexPartitions.bulkJobs, now),
    limit: 1,
  });
  const [first] = items;
  return first === undefined ? null : place.parse(first);
}

export const isBulkDue = async (table: Pick<Table, 'query'>, now: string): Promise<boolean> =>
  (await findDueBulkJob(table, now)) !== null;
