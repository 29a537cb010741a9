import * as z from 'zod';
import type { Engine } from '../dynamodb/engine.ts';
import { scanItems } from '../dynamodb/scan-items.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';

/** A message that was to go and was put off; `goesAt` in RFC 3339. What is planned for later, as a reminder, is none. */
export type WaitingMessage = { medium: string; goesAt: string };

const text = z.object({ S: z.string() });
const itemSchema = z.object({ medium: text, dueAt: text });

const filter = {
  FilterExpression: '#kind = :message AND #state = :waiting AND attribute_not_exists(#plan) AND #due > :now',
  ExpressionAttributeNames: { '#kind': 'kind', '#state': 'state', '#plan': 'plan', '#due': 'dueAt' },
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
    ':now': { S: new Date(now).toISOString() },
  };
  const items = await Promise.all(
    tables.map(({ name }) => scanItems(engine, name, { ...filter, ExpressionAttributeValues: values })),
  );
  return items
    .flat()
    .map((item) => itemSchema.parse(item))
    .map(({ medium, dueAt }) => ({ medium: medium.S, goesAt: dueAt.S }))
    .toSorted((one, other) => one.goesAt.localeCompare(other.goesAt));
};
