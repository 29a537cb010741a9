import { setInterval } from 'node:timers';
import type { DueSource } from '../clock/advance-clock.ts';
import { type JsonRecord, json } from '../json.ts';
import type { Engine } from './engine.ts';
import { scanItems } from './scan-items.ts';
import type { TableDefinition } from './table-definition.ts';

/** DynamoDB promises to remove an item within a few days of its expiry; whoever reads it before must look at the time. */
const latenessSeconds = 48 * 60 * 60;
const everyMs = 10 * 60_000;
/** It reads the whole table: of two moves of the clock so near to each other one is enough. */
const leastMs = 60 * 60_000;

export type TtlSweep = DueSource & { wake: () => void; pause: () => void; stop: () => void };

const sweepTable = async (engine: Engine, table: TableDefinition, ttl: string, now: number): Promise<void> => {
  const names = table.KeySchema.map(({ AttributeName }) => AttributeName);
  const limit = { N: String(Math.floor(now / 1000) - latenessSeconds) };
  const expired: JsonRecord = {
    ExpressionAttributeNames: { '#ttl': ttl },
    ExpressionAttributeValues: { ':limit': limit },
  };
  for (const item of await scanItems(engine, table.name, { FilterExpression: '#ttl < :limit', ...expired })) {
    const remove: JsonRecord = {
      TableName: table.name,
      Key: Object.fromEntries(names.map((name) => [name, item[name] ?? null])),
      ConditionExpression: '#ttl < :limit',
      ...expired,
    };
    await engine.ask('DynamoDB_20120810.DeleteItem', remove, json);
  }
};

/** Removes what has expired by the moved clock, two days late. */
export const makeTtlSweep = (parts: {
  engine: Engine;
  tables: readonly TableDefinition[];
  now: () => number;
}): TtlSweep => {
  const { engine, tables, now } = parts;
  let sweptAt: number | null = null;
  const runDue = async (): Promise<void> => {
    if (sweptAt !== null && now() >= sweptAt && now() < sweptAt + leastMs) return;
    sweptAt = now();
    for (const table of tables) {
      const ttl = table.TimeToLiveSpecification;
      if (ttl?.Enabled === true) await sweepTable(engine, table, ttl.AttributeName, now());
    }
  };
  const timer = setInterval(() => void runDue().catch(() => {}), everyMs);
  return {
    // Never due by itself: it runs at the end of each move of the clock.
    nextDue: () => undefined,
    runDue,
    wake: () => {},
    pause: () => {},
    stop: () => clearInterval(timer),
  };
};
