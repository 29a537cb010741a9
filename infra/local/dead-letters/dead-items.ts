import * as z from 'zod';
import type { Engine } from '../dynamodb/engine.ts';
import { scanItems } from '../dynamodb/scan-items.ts';
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

const reasonSchema = z.object({ S: z.string() });

const deadOnes = {
  FilterExpression: '#state = :dead',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: { ':dead': { S: 'dead' } },
};

export const listDeadItems = async (engine: Engine, table: TableDefinition): Promise<DeadItem[]> =>
  (await scanItems(engine, table.name, deadOnes)).map((attributes) => {
    const key = Object.fromEntries(
      table.KeySchema.map(({ AttributeName }) => [AttributeName, attributes[AttributeName] ?? null]),
    );
    const reason = reasonSchema.safeParse(attributes['reason']).data?.S ?? null;
    const id = Object.values(key)
      .map((value) => Object.values(value ?? {}).join())
      .join(' ');
    return { kind: 'item', id, table: table.name, key, reason, attributes };
  });

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
