import * as z from 'zod';
import type { Engine } from '../dynamodb/engine.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';
import { type JsonRecord, json } from '../json.ts';

/** An item of the outbox that cannot be sent until a person acts. */
export type DeadItem = {
  kind: 'item';
  id: string;
  table: string;
  key: JsonRecord;
  reason: string | null;
  attributes: JsonRecord;
};

const pageSchema = z.object({
  Items: z.array(z.record(z.string(), json)),
  LastEvaluatedKey: z.record(z.string(), json).optional(),
});
const reasonSchema = z.object({ S: z.string() });

export const listDeadItems = async (engine: Engine, table: TableDefinition): Promise<DeadItem[]> => {
  const found: DeadItem[] = [];
  let start: JsonRecord | undefined;
  do {
    const request: JsonRecord = {
      TableName: table.name,
      FilterExpression: '#state = :dead',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':dead': { S: 'dead' } },
      ...(start && { ExclusiveStartKey: start }),
    };
    const page = await engine.ask('DynamoDB_20120810.Scan', request, pageSchema);
    for (const attributes of page.Items) {
      const key = Object.fromEntries(
        table.KeySchema.map(({ AttributeName }) => [AttributeName, attributes[AttributeName] ?? null]),
      );
      const reason = reasonSchema.safeParse(attributes['reason']).data?.S ?? null;
      const id = Object.values(key)
        .map((value) => Object.values(value ?? {}).join())
        .join(' ');
      found.push({ kind: 'item', id, table: table.name, key, reason, attributes });
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
};

/** Makes the item ready once more, as the administrator's command does; its stream record sets it going. */
export const redriveItem = async (engine: Engine, item: DeadItem, now: number): Promise<void> => {
  const request: JsonRecord = {
    TableName: item.table,
    Key: item.key,
    UpdateExpression: 'SET #state = :ready, #reason = :none, #attempts = :zero, #since = :now',
    ConditionExpression: '#state = :dead',
    ExpressionAttributeNames: { '#state': 'state', '#reason': 'reason', '#attempts': 'attempts', '#since': 'since' },
    ExpressionAttributeValues: {
      ':ready': { S: 'ready' },
      ':dead': { S: 'dead' },
      ':none': { NULL: true },
      ':zero': { N: '0' },
      ':now': { S: new Date(now).toISOString() },
    },
  };
  await engine.ask('DynamoDB_20120810.UpdateItem', request, json);
};
