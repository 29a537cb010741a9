import * as z from 'zod';
import { type Json, json } from '../json.ts';
import { type Engine, EngineError } from './engine.ts';
import type { TableDefinition } from './table-definition.ts';

const describeSchema = z.object({
  Table: z.object({
    TableStatus: z.string(),
    LatestStreamArn: z.string().optional(),
    GlobalSecondaryIndexes: z
      .array(z.object({ IndexName: z.string(), KeySchema: z.json(), Projection: z.json() }))
      .optional(),
  }),
});

type Described = z.infer<typeof describeSchema>['Table'];

const describe = async (engine: Engine, name: string): Promise<Described | undefined> => {
  try {
    return (await engine.ask('DynamoDB_20120810.DescribeTable', { TableName: name }, describeSchema)).Table;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
};

const indexesOf = (table: TableDefinition) =>
  table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));

const create = async (engine: Engine, table: TableDefinition): Promise<void> => {
  const request: { [key: string]: Json } = {
    TableName: table.name,
    AttributeDefinitions: table.AttributeDefinitions,
    KeySchema: table.KeySchema,
    BillingMode: table.BillingMode,
    ...(table.GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes: json.parse(indexesOf(table)) }),
    ...(table.StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...table.StreamSpecification } }),
  };
  await engine.ask('DynamoDB_20120810.CreateTable', request, z.json());
  const ttl = table.TimeToLiveSpecification;
  if (ttl === undefined) return;
  await engine.ask(
    'DynamoDB_20120810.UpdateTimeToLive',
    { TableName: table.name, TimeToLiveSpecification: ttl },
    z.json(),
  );
};

const fingerprint = (indexes: readonly { IndexName: string; KeySchema: unknown }[]): string =>
  indexes
    .map(({ IndexName, KeySchema }) => JSON.stringify([IndexName, KeySchema]))
    .toSorted()
    .join();

/** Makes the table unless it is there; says the ARN by which the engine knows its stream. */
export const prepareTable = async (engine: Engine, table: TableDefinition): Promise<string | undefined> => {
  const existing = await describe(engine, table.name);
  if (existing === undefined) await create(engine, table);
  else if (fingerprint(existing.GlobalSecondaryIndexes ?? []) !== fingerprint(indexesOf(table))) {
    throw new Error(
      `The kept table ${table.name} has other indexes than the template. Begin anew: npm start -- --fresh`,
    );
  }
  return (await describe(engine, table.name))?.LatestStreamArn;
};

export const dropTable = async (engine: Engine, table: TableDefinition): Promise<void> => {
  if ((await describe(engine, table.name)) === undefined) return;
  await engine.ask('DynamoDB_20120810.DeleteTable', { TableName: table.name }, z.json());
};
