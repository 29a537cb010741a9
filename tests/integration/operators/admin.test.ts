import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteRunningCloud } from '#infra/kit/running-cloud.ts';
import { adminLine } from '#tests/support/cloud/admin-line.ts';
import { quietAtLast } from '#tests/support/cloud/quiet-at-last.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { kim, requestBody } from '#tests/support/roads/road.ts';
import { createWebhookOwner } from '#tests/support/roads/webhook-owner.ts';

let on: RoadOnCloud;
let admin: ReturnType<typeof adminLine>;
let receiver: WebhookReceiver;
beforeAll(async () => {
  on = await startRoad();
  admin = adminLine(on.cloud.dataFolder);
  receiver = await startWebhookReceiver();
});
afterAll(async () => {
  await on.cloud.stop();
  await receiver.stop();
});

const deepHealth = async () => (await on.road.call('GET', '/v1/health?deep=1')).body;
const mailsTo = async (address: string) => (await on.cloud.messages()).filter(({ to }) => to === address);

describe('npm run admin', () => {
  test('lists keys with their last use, and revokes one', async () => {
    const made = await admin('create-key', '--organisation', on.organisation, '--name', 'Old ATS');
    const [key = ''] = made.out.split('\n');
    const ask = () =>
      fetch(`${on.cloud.url}/v1/presets`, { headers: { authorization: `Bearer ${key}` } }).then(({ status }) => status);
    const lineOf = async () => {
      const { out } = await admin('keys', '--organisation', on.organisation);
      return out.split('\n').find((line) => line.endsWith('Old ATS')) ?? '';
    };
    expect(await lineOf()).toContain('never used');
    expect(await ask()).toBe(200);
    const line = await lineOf();
    expect(line).toContain(`last used ${(await on.cloud.now()).toISOString().slice(0, 10)}`);
    const [id = ''] = line.split(' ');
    expect((await admin('keys', 'revoke', '--organisation', on.organisation, '--key', id)).out).toContain('is revoked');
    await on.cloud.advance(61);
    expect(await ask()).toBe(401);
    expect(await lineOf()).toContain('revoked 2');
    const again = await admin('keys', 'revoke', '--organisation', on.organisation, '--key', 'key_none');
    expect(again).toMatchObject({ status: 1, error: expect.stringContaining('no such key') });
  });

  test('adds and removes administrators, and ends sessions', async () => {
    const of = ['--organisation', on.organisation];
    const added = await admin('administrators', 'add', ...of, '--person', 'Bo Ahl <bo.ahl@example.org>');
    expect(added.out.split('\n')).toEqual(['Rita Ek <rita.ek@example.org>', 'Bo Ahl <bo.ahl@example.org>']);
    expect((await admin('administrators', 'remove', ...of, '--person', 'bo.ahl@example.org')).status).toBe(0);
    expect((await admin('administrators', ...of)).out).toBe('Rita Ek <rita.ek@example.org>');
    expect((await admin('sessions', 'end', ...of, '--person', 'rita.ek@example.org')).status).toBe(0);
    expect((await admin('sessions', 'end', ...of, '--all')).out).toContain('sessions have ended');
  });

  test('pauses sending and resumes it: what waits is kept, and goes once', async () => {
    const of = ['--organisation', on.organisation];
    expect((await admin('sending')).out).toBe('Nothing is paused.');
    expect((await admin('sending', 'pause', ...of)).out).toContain(`${on.organisation}  paused since`);
    expect(await deepHealth()).toMatchObject({ status: 'degraded', table: 'ok', sending: { paused: true } });
    await on.cloud.advance(10);
    const people = ['one', 'two', 'three'].map((name) => ({ ...kim, email: `${name}@example.org` }));
    for (const person of people) {
      await on.road.call('POST', '/v1/reference-checks', requestBody({}, [person]), {
        'idempotency-key': person.email,
      });
      await on.cloud.advance(360);
    }
    await on.cloud.advance(5 * 3600);
    await quietAtLast(on.cloud);
    expect(await Promise.all(people.map(({ email }) => mailsTo(email)))).toEqual([[], [], []]);

    expect((await admin('sending', 'resume', ...of)).out).toBe('Nothing is paused.');
    expect(await deepHealth()).toMatchObject({ sending: { paused: false, since: null } });
    await on.cloud.advance(61);
    await quietAtLast(on.cloud);
    const sent = (await on.cloud.messages()).map(({ to }) => to);
    const addresses = people.map(({ email }) => email).toSorted();
    expect(sent.filter((to) => addresses.includes(to)).toSorted()).toEqual(addresses);
    expect((await admin('sending', 'resume', '--all')).error).toContain('was not paused');
  });

  test('finds dead letters by what they are, says what it would send, and sends it', async () => {
    await createWebhookOwner({ url: on.cloud.url, apiKey: on.apiKey }).make({ url: receiver.url });
    receiver.behave(422);
    await on.road.call('POST', '/v1/reference-checks', requestBody({}, [{ ...kim, email: 'four@example.org' }]));
    await quietAtLast(on.cloud);
    const { out } = await admin('dead-letters', '--reason', 'status_422');
    const letters = out.split('\n');
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every((line) => line.endsWith('status_422'))).toBe(true);
    expect((await admin('dead-letters', '--reason', 'status_500')).out).toBe('No dead letters.');
    expect((await admin('dead-letters', '--to', '2020-01-01')).out).toBe('No dead letters.');
    const preview = await admin('dead-letters', 'replay', '--organisation', on.organisation, '--preview');
    expect(preview.out).toBe(`${letters.length}  status_422`);
    receiver.behave(200);
    expect((await admin('dead-letters', 'replay')).out).toMatch(/sent again/);
    await quietAtLast(on.cloud);
    expect((await admin('dead-letters')).out).toBe('No dead letters.');
  });

  test('logs who asked', async () => {
    const lines = (await on.cloud.logs('vitsord-local-administer')).map(({ line }) => line);
    const asked = lines.filter((line) => line.includes('"operator_asked"'));
    expect(asked.some((line) => line.includes('"revoke-key"') && line.includes(on.organisation))).toBe(true);
    expect(asked.every((line) => line.includes('"caller":"local"'))).toBe(true);
    expect(asked.join()).not.toContain('@');
  });

  test.each([
    [['keys'], 'It needs --organisation'],
    [['keys', 'revoke', '--organisation', 'org_1'], 'It needs --key'],
    [['sessions', 'end', '--organisation', 'org_1'], 'It needs --person <address>, or --all'],
    [['administrators', 'add', '--organisation', 'org_1'], 'It needs --person'],
    [['sending', 'pause'], 'It needs --organisation <org_…>, or --all'],
    [['sending', 'pause', '--organisation', 'org_1', '--all'], 'not both'],
    [['dead-letters', '--since', 'monday'], '--since'],
    [['keys', '--stage', 'prod', '--local', '--organisation', 'org_1'], 'not both'],
  ])('says what is missing of %j', async (args, message) => {
    expect(await admin(...args)).toMatchObject({ status: 2, error: expect.stringContaining(message) });
  });

  test.each([
    [['keys', '--organisation', 'org_1'], 'no such organisation'],
    [['sending', 'pause', '--organisation', 'org_1'], 'no such organisation'],
    [['dead-letters', '--from', 'monday'], 'not valid: from'],
    [['dead-letters', '--limit', 'many'], 'not valid: limit'],
    [['dead-letters', '--after', 'here'], 'not valid: after'],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await admin(...args)).toMatchObject({ status: 1, error: expect.stringContaining(message) });
  });

  test('says how it is called', async () => {
    expect(await admin('drop')).toMatchObject({ status: 2, out: expect.stringContaining('npm run admin --') });
  });

  test('asks the cloud of its own data, wherever that is, and no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitsord-other-'));
    try {
      const none = { status: 1, error: expect.stringContaining('No local cloud runs in this folder') };
      expect(await adminLine(folder)('sending')).toMatchObject(none);
      // One that is gone, whose address another has taken.
      noteRunningCloud(folder, { address: on.cloud.url, mark: 'another' });
      expect(await adminLine(folder)('sending', '--local')).toMatchObject(none);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
