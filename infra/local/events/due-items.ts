import * as z from 'zod';
import { indexKeys, indexNames, nightlyPartition } from '#shared/config/resource-names.ts';
import type { Engine } from '../dynamodb/engine.ts';
import { scanItems } from '../dynamodb/scan-items.ts';
import type { JsonRecord } from '../json.ts';

/** What the table's `due` index says: how many items are due, since when the latest of them, and when the next one will be. */
export type DueItems = (now: number) => Promise<{ overdue: number; latest: number; next: number | undefined }>;

const { partition, sort } = indexKeys.due;

const itemSchema = z.object({ [sort]: z.object({ S: z.iso.datetime() }) });

const times: JsonRecord = {
  IndexName: indexNames.due,
  ProjectionExpression: '#s',
  ExpressionAttributeNames: { '#s': sort },
};

const withoutNights: JsonRecord = {
  ...times,
  FilterExpression: '#p <> :nightly',
  ExpressionAttributeNames: { '#s': sort, '#p': partition },
  ExpressionAttributeValues: { ':nightly': { S: nightlyPartition } },
};

/** One reading of the whole index: only what is still to come is in it, and each step of the clock asks. */
export const makeDueItems =
  (engine: Engine, tableName: string, { nights }: { nights: boolean }): DueItems =>
  async (now) => {
    let overdue = 0;
    let latest = Number.NEGATIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (const item of await scanItems(engine, tableName, nights ? times : withoutNights)) {
      const dueAt = Date.parse(itemSchema.parse(item)[sort].S);
      if (dueAt > now) next = Math.min(next, dueAt);
      else {
        overdue += 1;
        latest = Math.max(latest, dueAt);
      }
    }
    return { overdue, latest, next: Number.isFinite(next) ? next : undefined };
  };
