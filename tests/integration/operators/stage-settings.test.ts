import { join } from 'node:path';
import {
  type AttributeValue,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developerCredentials } from '#infra/kit/developer-credentials.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { findFreePort } from '#infra/local/state/child-process.ts';
import { openStateStore } from '#infra/local/state/state-store.ts';
import { synthesise } from '#infra/synthesise.ts';
import { adminLine } from '#tests/support/cloud/admin-line.ts';
import { type ChildCloud, startChildCloud } from '#tests/support/cloud/local-cloud.ts';
import { localService, nameIn } from '#tests/support/cloud/local-service.ts';
import { quietAtLast } from '#tests/support/cloud/quiet-at-last.ts';
import { tableShape } from '#tests/support/cloud/real-table.ts';
import { type RoadOnCloud, roadOn } from '#tests/support/cloud/road-cloud.ts';
import { kim, linkIn } from '#tests/support/roads/road.ts';

/** All that a stage may have beyond the plain one and that shows on one machine. */
const settings = {
  restoredTable: 'vitsord-local-restored',
  canaryKey: 'vitsord-local-canary',
  gradualDeployment: 'canary',
  tracing: true,
  permissionsBoundary: 'arn:aws:iam::123456789012:policy/developers',
  roleNamePrefix: 'kommun-',
  alarmAddress: 'drift@kommun.example',
  pagerAddress: 'jour@kommun.example',
  monthlyBudget: 100,
};

let cloud: ChildCloud;
let on: RoadOnCloud;
let admin: ReturnType<typeof adminLine>;
let client: DynamoDBClient;

/** The canary's key is made first, and is in its secret when the stage is deployed again. */
beforeAll(async () => {
  const outdir = join(projectRoot, 'cdk.out/local');
  const { assemblyDir } = await synthesise({ stage: 'local', outdir, settings });
  cloud = await startChildCloud(await findFreePort(), { assemblyFolder: assemblyDir });
  admin = adminLine(cloud.dataFolder);
  on = await roadOn(cloud);
  const { out } = await admin('create-key', '--organisation', on.organisation, '--name', 'canary', '--test');
  const key = /vts_test_[\w-]+/.exec(out)?.[0];
  await cloud.kill();
  const store = openStateStore(join(cloud.dataFolder, 'state.db'));
  store.write(`secret ${settings.canaryKey}`, key);
  store.close();
  await cloud.startAgain();
  client = new DynamoDBClient(localService(cloud, 'dynamodb'));
}, 480_000);

afterAll(async () => {
  client.destroy();
  await cloud.stop();
});

describe('The canary', () => {
  async function run(order: 'check' | 'mail') {
    const lambda = new LambdaClient({
      endpoint: `${cloud.url}/_local/aws/lambda`,
      region: 'eu-north-1',
      credentials: developerCredentials,
    });
    const Payload = Buffer.from(JSON.stringify({ do: order }));
    const { FunctionError, Payload: said } = await lambda.send(
      new InvokeCommand({ FunctionName: 'vitsord-local-run-canary', Payload }),
    );
    lambda.destroy();
    return { error: FunctionError, said: Buffer.from(said ?? []).toString() };
  }

  test('makes a check by its test key, sees its message held back and has it deleted; no mail goes', async () => {
    expect(await run('check')).toEqual({ error: undefined, said: 'null' });
    expect((await cloud.messages()).filter(({ to }) => to.startsWith('chk-'))).toEqual([]);
  }, 480_000);

  test('sends a mail to the simulator', async () => {
    const sent = async () =>
      (await cloud.messages()).filter(({ to }) => to === 'success@simulator.amazonses.com').length;
    // The rule has had it sent too, on each day that the clock was moved over.
    const before = await sent();
    expect((await run('mail')).error).toBeUndefined();
    expect(await sent()).toBeGreaterThan(before);
  });
});

describe('check-table of a restored table', () => {
  const ask = (...options: readonly string[]) => admin('check-table', '--organisation', on.organisation, ...options);

  async function allItems(table: string): Promise<Record<string, AttributeValue>[]> {
    const items: Record<string, AttributeValue>[] = [];
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({ TableName: table, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
      );
      items.push(...(page.Items ?? []));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    return items;
  }

  test('reads the copy and not the table that all stands in', async () => {
    const check = await on.road.request();
    const link = linkIn(await on.road.messageTo(kim.email), 'c');
    await quietAtLast(cloud);
    const own = await nameIn(cloud, /:table\/(vitsord-local-stateful[^/]+)$/);
    await client.send(new CreateTableCommand(tableShape(settings.restoredTable)));
    for (const Item of await allItems(own)) {
      await client.send(new PutItemCommand({ TableName: settings.restoredTable, Item }));
    }
    expect(await ask('--restored')).toMatchObject({ status: 0, out: expect.stringContaining('nothing contradicts') });

    await client.send(
      new UpdateItemCommand({
        TableName: settings.restoredTable,
        Key: { pk: { S: `CHK#${check.id}` }, sk: { S: '#' } },
        UpdateExpression: 'SET eventCount = :wrong',
        ExpressionAttributeValues: { ':wrong': { N: '99' } },
      }),
    );
    const said = await ask('--restored');
    expect(said).toMatchObject({
      status: 1,
      out: expect.stringMatching(new RegExp(`^${check.id}  \\S+  event_count_wrong$`, 'm')),
    });
    expect(await ask()).toMatchObject({ status: 0 });
    expect((await fetch(link)).status).toBe(200);
  }, 240_000);
});
