import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

import { findEngineBinary } from '#infra/local/dynamodb/find-engine-binary.ts';
import { findFreePort } from '#infra/local/state/child-process.ts';
import { indexKeys, indexNames, tableKeys } from '#shared/config/resource-names.ts';
import { createRemover, type Remover } from '#shared/data/remover.ts';
import { createTable, type Table } from '#shared/data/table.ts';

export type RealTable = Readonly<{ table: Table & Remover; client: DynamoDBClient; stop: () => Promise<void> }>;

async function whenAnswering(client: DynamoDBClient): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('The database engine did not answer within five seconds');
}

const string = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** A table with the keys and indexes of ours. */
export const tableShape = (name: string) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: [
    tableKeys.partition,
    tableKeys.sort,
    ...new Set(Object.values(indexKeys).flatMap(({ partition, sort }) => [partition, sort])),
  ].map(string),
  KeySchema: keySchema(tableKeys.partition, tableKeys.sort),
  GlobalSecondaryIndexes: Object.values(indexNames).map((index) => ({
    IndexName: index,
    KeySchema: keySchema(indexKeys[index].partition, indexKeys[index].sort),
    Projection: { ProjectionType: 'ALL' as const },
  })),
});

/** The engine that `DYNAMODB_ENDPOINT` names, or one of its own, in memory, on a free port. */
async function startEngine(): Promise<Readonly<{ endpoint: string; end: () => Promise<void> }>> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given !== undefined) return { endpoint: given, end: () => Promise.resolve() };
  const port = await findFreePort();
  const engine = spawn(findEngineBinary(), ['serve', '--port', String(port)], { stdio: 'ignore' });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async end() {
      const ended = new Promise((resolve) => engine.once('exit', resolve));
      engine.kill();
      await ended;
    },
  };
}

/** The table with its indexes on the real engine; `stop` ends what was started for it. */
export async function startRealTable(): Promise<RealTable> {
  const { endpoint, end } = await startEngine();
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-north-1',
    // DynamoDB Local keeps the tables of each access key apart.
    credentials: { accessKeyId: randomBytes(10).toString('hex'), secretAccessKey: 'test' },
  });
  // It copies all that is sent and got for a logger; what is bundled has none.
  client.middlewareStack.remove('loggerMiddleware');
  await whenAnswering(client);
  await client.send(new CreateTableCommand(tableShape('vitsord-test')));
  return {
    table: { ...createTable(client, 'vitsord-test'), ...createRemover(client, 'vitsord-test') },
    client,
    async stop() {
      client.destroy();
      await end();
    },
  };
}
