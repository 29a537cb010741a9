import * as z from 'zod';
import { duePartitionCount, indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { Engine } from '../dynamodb/engine.ts';

/** What the table's `due` index says: how many items are due, and when the next one will be. */
export type DueItems = (now: number) => Promise<{ overdue: number; next: number | undefined }>;

const pageSchema = z.object({
  Count: z.number(),
  Items: z.array(z.record(z.string(), z.object({ S: z.string().optional() }))).default([]),
});

const { partition, sort } = indexKeys.due;

const query = (tableName: string, index: number, comparison: string, time: string) => ({
  TableName: tableName,
  IndexName: indexNames.due,
  KeyConditionExpression: `#p = :p AND #s ${comparison} :t`,
  ExpressionAttributeNames: { '#p': partition, '#s': sort },
  ExpressionAttributeValues: { ':p': { S: `DUE#${index}` }, ':t': { S: time } },
});

export const makeDueItems =
  (engine: Engine, tableName: string): DueItems =>
  async (now) => {
    const time = new Date(now).toISOString();
    let overdue = 0;
    const upcoming: number[] = [];
    for (let index = 0; index < duePartitionCount; index += 1) {
      const past = { ...query(tableName, index, '<=', time), Select: 'COUNT' };
      overdue += (await engine.ask('DynamoDB_20120810.Query', past, pageSchema)).Count;
      const future = { ...query(tableName, index, '>', time), Limit: 1 };
      const [first] = (await engine.ask('DynamoDB_20120810.Query', future, pageSchema)).Items;
      const dueAt = Date.parse(first?.[sort]?.S ?? '');
      if (!Number.isNaN(dueAt)) upcoming.push(dueAt);
    }
    return { overdue, next: upcoming.length > 0 ? Math.min(...upcoming) : undefined };
  };
