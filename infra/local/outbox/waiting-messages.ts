import * as z from 'zod';
import type { Engine } from '../dynamodb/engine.ts';
import { scanItems } from '../dynamodb/scan-items.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';

/** A message that was to go and was put off; `reason` as in its item, `goesAt` in RFC 3339. */
export type WaitingMessage = { medium: string; reason: string; goesAt: string };

const text = z.object({ S: z.string() });
const itemSchema = z.object({ medium: text, reason: text, dueAt: text });

const filter = {
  FilterExpression: '#kind = :message AND #state = :waiting AND attribute_type(#reason, :text) AND #due > :now',
  ExpressionAttributeNames: { '#kind': 'kind', '#state': 'state', '#reason': 'reason', '#due': 'dueAt' },
};

/** What waits, first what goes first. */
export const listWaitingMessages = async (
  engine: Engine,
  tables: readonly TableDefinition[],
  now: number,
): Promise<WaitingMessage[]> => {
  const values = {
    ':message': { S: 'message' },
    ':waiting': { S: 'waiting' },
    ':text': { S: 'S' },
    ':now': { S: new Date(now).toISOString() },
  };
  const items = await Promise.all(
    tables.map(({ name }) => scanItems(engine, name, { ...filter, ExpressionAttributeValues: values })),
  );
  return items
    .flat()
    .map((item) => itemSchema.parse(item))
    .map(({ medium, reason, dueAt }) => ({ medium: medium.S, reason: reason.S, goesAt: dueAt.S }))
    .toSorted((one, other) => one.goesAt.localeCompare(other.goesAt));
};
