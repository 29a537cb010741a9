import * as z from 'zod';
import { type JsonRecord, json } from '../json.ts';
import type { Engine } from './engine.ts';

const pageSchema = z.object({
  Items: z.array(z.record(z.string(), json)),
  LastEvaluatedKey: z.record(z.string(), json).optional(),
});

/** A filter in DynamoDB's own words. */
export type ScanFilter = Readonly<{
  FilterExpression: string;
  ExpressionAttributeNames: JsonRecord;
  ExpressionAttributeValues: JsonRecord;
}>;

/** All items of a table that the filter lets through, as the engine writes them. */
export const scanItems = async (engine: Engine, tableName: string, filter: ScanFilter): Promise<JsonRecord[]> => {
  const found: JsonRecord[] = [];
  let start: JsonRecord | undefined;
  do {
    const request: JsonRecord = { TableName: tableName, ...filter, ...(start && { ExclusiveStartKey: start }) };
    const page = await engine.ask('DynamoDB_20120810.Scan', request, pageSchema);
    found.push(...page.Items);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
};
