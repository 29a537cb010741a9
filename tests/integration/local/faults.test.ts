import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
beforeEach(() => cloud.reset());
afterAll(() => cloud.stop());

const item = { pk: { S: 'CHK#1' }, sk: { S: 'kept' } };
const put = () => cloud.probe({ call: 'PutItem', input: { TableName: undefined, Item: item } });
const isKept = async () => {
  const got = await cloud.probe({ call: 'GetItem', input: { TableName: undefined, Key: item } });
  return got.ok && 'Item' in got.output;
};

describe('a fault at a call', () => {
  it('kills the process before the call takes effect', async () => {
    await cloud.addFault({ service: 'dynamodb', action: 'PutItem', kind: 'kill' });
    await expect(put()).rejects.toThrow('signal: killed');
    expect(await isKept()).toBe(false);
    expect((await cloud.calls())[0]).toMatchObject({ action: 'PutItem', outcome: 'kill before' });
  });

  it('kills the process after the call took effect', async () => {
    await cloud.addFault({ function: 'probe', service: 'dynamodb', kind: 'kill', when: 'after' });
    await expect(put()).rejects.toThrow('signal: killed');
    expect(await isKept()).toBe(true);
  });

  it('throttles as often as asked, and the SDK tries again', async () => {
    await cloud.addFault({ service: 'dynamodb', kind: 'throttle', times: 1 });
    expect(await put()).toMatchObject({ ok: true });
    await cloud.addFault({ service: 'dynamodb', kind: 'throttle', times: 2 });
    expect(await put()).toMatchObject({ ok: false, name: 'ThrottlingException' });
  });

  it('lets a call take effect twice', async () => {
    await cloud.addFault({ service: 'sns', kind: 'duplicate' });
    await cloud.probe({ call: 'Publish', input: { PhoneNumber: '+46701740605', Message: 'hej' } });
    expect(await cloud.messages()).toHaveLength(2);
  });

  it('delays, and fails with an error of the service', async () => {
    await cloud.addFault({ service: 's3', kind: 'error', times: 2 });
    const failed = await cloud.probe({ call: 'PutObject', input: { Bucket: undefined, Key: 'reports/a', Body: 'a' } });
    expect(failed).toMatchObject({ ok: false, name: 'InternalError' });
    await cloud.addFault({ service: 'dynamodb', kind: 'delay', afterMs: 300 });
    const started = performance.now();
    await put();
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  it('holds calls until no further one comes, so that those made together overlap', async () => {
    await cloud.addFault({ service: 'dynamodb', kind: 'gather', afterMs: 150, times: 3 });
    await Promise.all([put(), put(), put()]);
    const calls = (await cloud.calls()).slice(-3);
    expect(Math.max(...calls.map(({ began }) => began))).toBeLessThan(Math.min(...calls.map(({ ended }) => ended)));
  });

  it('strikes only after as many calls as it is told to let by, and can be taken back', async () => {
    await cloud.addFault({ service: 'dynamodb', kind: 'kill', skip: 1 });
    expect(await put()).toMatchObject({ ok: true });
    await expect(put()).rejects.toThrow('killed');
    await cloud.addFault({ service: 'dynamodb', kind: 'kill' });
    await cloud.clearFaults();
    expect(await put()).toMatchObject({ ok: true });
  });
});

describe('a fault at an invocation', () => {
  it('kills a function in the middle; the stream brings its record again', async () => {
    await cloud.addFault({ function: 'worker', kind: 'kill', afterMs: 700 });
    await cloud.putMessage('slow', { how: 'slow' });
    await cloud.untilQuiet();
    expect(await cloud.mailsFor('slow')).toBe(1);
    expect((await cloud.logs('worker')).filter(({ line }) => line.includes('signal: killed'))).toHaveLength(1);
  });

  it('delivers a record twice', async () => {
    await cloud.addFault({ function: 'worker', kind: 'duplicate' });
    await cloud.putMessage('twice');
    await cloud.untilQuiet();
    expect(await cloud.mailsFor('twice')).toBe(2);
  });
});
