import * as z from 'zod';
import { type JsonRecord, json } from '../json.ts';
import type { Engine } from './engine.ts';

const pageSchema = z.object({
  Items: z.array(z.record(z.string(), json)),
  LastEvaluatedKey: z.record(z.string(), json).optional(),
});

/** All items of a table, or as many as `narrowed` lets through (index, filter, projection), as the engine writes them. */
export const scanItems = async (
  engine: Pick<Engine, 'ask'>,
  tableName: string,
  narrowed: JsonRecord = {},
): Promise<JsonRecord[]> => {
  const found: JsonRecord[] = [];
  let start: JsonRecord | undefined;
  do {
    const request: JsonRecord = { TableName: tableName, ...narrowed, ...(start && { ExclusiveStartKey: start }) };
    const page = await engine.ask('DynamoDB_20120810.Scan', request, pageSchema);
    found.push(...page.Items);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
};
