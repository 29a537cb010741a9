import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';
import { fixtureTemplate } from './fixture/template.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
afterAll(() => cloud.stop());

const key = { pk: { S: 'a' }, sk: { S: 'b' } };
const unnamed = { TableName: undefined };

describe('what a role allows', () => {
  it('goes through, and is logged with its capacity', async () => {
    expect(await cloud.probe({ call: 'PutItem', input: { ...unnamed, Item: key } })).toMatchObject({ ok: true });
    expect(await cloud.probe({ call: 'GetItem', input: { ...unnamed, Key: key } })).toMatchObject({
      ok: true,
      output: { Item: key },
    });
    expect((await cloud.calls()).at(-1)).toMatchObject({
      function: 'fixture-probe',
      service: 'dynamodb',
      action: 'GetItem',
      allowed: true,
      consumedCapacity: 0.5,
      outcome: '200',
    });
  });

  it('is listed with whether it was needed', async () => {
    await cloud.probe({ call: 'GetItem', input: { ...unnamed, Key: key } });
    const grants = (await cloud.grants()).filter(({ role }) => role.includes('probe'));
    expect(grants.find(({ action }) => action === 'dynamodb:GetItem')?.used).toBe(true);
    expect(grants.find(({ action }) => action === 'dynamodb:Query')?.used).toBe(false);
  });
});

describe('what a role does not allow', () => {
  const query = {
    KeyConditionExpression: 'pk = :a',
    ExpressionAttributeValues: { ':a': { S: 'a' } },
  };

  it('is refused as DynamoDB refuses it, and logged', async () => {
    const refused = await cloud.probe({ call: 'Query', input: { ...unnamed, ...query } });
    expect(refused).toMatchObject({
      ok: false,
      name: 'AccessDeniedException',
      message: expect.stringMatching(
        /^User: arn:aws:sts::000000000000:assumed-role\/.*probeRole.*\/fixture-probe is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:eu-north-1:000000000000:table\/\S+ because no identity-based policy allows the dynamodb:Query action$/,
      ),
    });
    expect((await cloud.calls()).at(-1)).toMatchObject({ action: 'Query', allowed: false, outcome: 'refused' });
  });

  it('tells an index from its table', async () => {
    const onIndex = {
      ...unnamed,
      IndexName: 'due',
      KeyConditionExpression: 'duePk = :a',
      ExpressionAttributeValues: { ':a': { S: 'a' } },
    };
    expect(await cloud.probe({ call: 'Query', input: onIndex })).toMatchObject({ ok: true });
  });

  it('asks for each part of a transaction', async () => {
    const tableName = (await cloud.grants())
      .flatMap(({ resources }) => resources)
      .find((arn) => arn.includes(':table/'))
      ?.split('table/')[1];
    const refused = await cloud.probe({
      call: 'TransactWriteItems',
      input: {
        TransactItems: [{ Put: { TableName: tableName, Item: key } }, { Delete: { TableName: tableName, Key: key } }],
      },
    });
    expect(refused).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('dynamodb:DeleteItem'),
    });
  });

  it('keeps objects outside the prefix away, and those that are not there secret', async () => {
    const put = await cloud.probe({ call: 'PutObject', input: { Bucket: undefined, Key: 'other/x', Body: 'x' } });
    expect(put).toMatchObject({ ok: false, name: 'AccessDenied' });
    const missing = await cloud.probe({ call: 'GetObject', input: { Bucket: undefined, Key: 'reports/none' } });
    expect(missing).toMatchObject({ ok: false, name: 'AccessDenied' });
    const list = await cloud.probe({ call: 'ListObjectsV2', input: { Bucket: undefined } });
    expect(list).toMatchObject({ ok: false, name: 'AccessDenied' });
  });

  it('denies topics where numbers are allowed', async () => {
    const topic = { TopicArn: 'arn:aws:sns:eu-north-1:000000000000:other', Message: 'x' };
    expect(await cloud.probe({ call: 'Publish', input: topic })).toMatchObject({ ok: false });
    const number = { PhoneNumber: '+46701740605', Message: 'hej' };
    expect(await cloud.probe({ call: 'Publish', input: number })).toMatchObject({ ok: true });
  });

  it('wants the key of the table too', async () => {
    const template = fixtureTemplate((resources) => {
      const role = JSON.stringify(resources['probeRole']).replace('"kms:Decrypt",', '');
      return { ...resources, probeRole: JSON.parse(role) };
    });
    const other = await startFixture(template);
    const refused = await other.probe({ call: 'GetItem', input: { ...unnamed, Key: key } });
    await other.stop();
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('kms:Decrypt') });
  });
});

describe('a template that the local cloud does not know', () => {
  it('stops it', async () => {
    const template = fixtureTemplate((resources) => ({
      ...resources,
      Queue: { Type: 'AWS::SQS::Queue', Properties: {} },
    }));
    await expect(startFixture(template)).rejects.toThrow('does not know AWS::SQS::Queue (Queue)');
  });

  it('stops it at a condition of a policy', async () => {
    const template = fixtureTemplate((resources) => {
      const role = JSON.stringify(resources['probeRole']).replace(
        '"Effect":"Deny"',
        '"Effect":"Deny","Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}',
      );
      return { ...resources, probeRole: JSON.parse(role) };
    });
    await expect(startFixture(template)).rejects.toThrow('DateLessThan');
  });

  it('stops it when a role may not read the stream that its function is mapped to', async () => {
    const template = fixtureTemplate((resources) => {
      const role = JSON.stringify(resources['workerRole']).replace('"dynamodb:GetRecords",', '');
      return { ...resources, workerRole: JSON.parse(role) };
    });
    await expect(startFixture(template)).rejects.toThrow('fixture-worker lacks dynamodb:GetRecords');
  });
});
