import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDelivery, settleAttempt } from '#shared/domain/push/delivery-lane.ts';
import { eventIdOf } from '#shared/domain/push/told-event.ts';
import {
  webhook,
  webhookDelivery,
  webhookDeliveryPage,
  webhookPage,
  webhookWithSecret,
} from '#shared/web/api/webhook.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildDelivery } from '#tests/support/builders/push-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const url = 'https://ats.example/hook';
type Api = Awaited<ReturnType<typeof givenSettingsApi>>;

const made = async ({ send }: Api, body: unknown = { url }) =>
  webhookWithSecret.parse((await send('POST', '/v1/webhooks', { body })).body);

describe('a webhook', () => {
  test('is made with a secret that is shown then, and not again', async () => {
    const api = await givenSettingsApi(real.table);
    const fresh = await made(api, { url, description: ' Vårt ATS ', eventTypes: ['referee.answered'] });
    expect(fresh).toMatchObject({
      live: true,
      url,
      description: 'Vårt ATS',
      eventTypes: ['referee.answered'],
      enabled: true,
    });
    const { status, body } = await api.send('GET', `/v1/webhooks/${fresh.id}`);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('secret');
    expect(webhook.parse(body)).toMatchObject({ id: fresh.id, previousSecretUntil: null });
    const stored = JSON.stringify(await api.webhooks.webhooks.list(api.organisation.id));
    expect(stored).not.toContain(fresh.secret.slice(6));
  });

  test('is asked for much at the same moment: some of it is refused, and nothing fails', async () => {
    const api = await givenSettingsApi(real.table);
    const all = async (method: string, paths: readonly string[], body: unknown = {}) =>
      (await Promise.all(paths.map((path) => api.send(method, path, { body })))).map(({ status }) => status);
    const many = (path: string) => Array.from({ length: 20 }, () => path);
    const { id } = await made(api);
    const tried = await all('POST', many(`/v1/webhooks/${id}/test`));
    expect(tried).toContain(202);
    const { deliveries } = webhookDeliveryPage.parse((await api.send('GET', `/v1/webhooks/${id}/deliveries`)).body);
    const again = await all('POST', many(`/v1/webhooks/${id}/deliveries/${deliveries[0]?.id}/redeliver`));
    const created = await all('POST', many('/v1/webhooks'), { url });
    const { webhooks } = webhookPage.parse((await api.send('GET', '/v1/webhooks')).body);
    expect(webhooks.length).toBeLessThanOrEqual(10);
    const gone = await all(
      'DELETE',
      webhooks.map((each) => `/v1/webhooks/${each.id}`),
    );
    expect([...tried, ...again, ...created, ...gone].filter((status) => status >= 500)).toEqual([]);
  });

  test('is made once for an Idempotency-Key, with the same secret in the answer', async () => {
    const api = await givenSettingsApi(real.table);
    const [first, second] = [
      await api.send('POST', '/v1/webhooks', { body: { url }, idempotencyKey: 'one' }),
      await api.send('POST', '/v1/webhooks', { body: { url }, idempotencyKey: 'one' }),
    ];
    expect(second).toEqual(first);
    expect(webhookPage.parse((await api.send('GET', '/v1/webhooks')).body).webhooks).toHaveLength(1);
  });

  test.each([
    [{}, '/url', 'required'],
    [{ url: 'http://ats.example/' }, '/url', 'not_public_https'],
    [{ url: 'https://localhost/' }, '/url', 'not_public_https'],
    [{ url: 'https://10.0.0.1/' }, '/url', 'not_public_https'],
    [{ url: 'https://rita:hemlig@ats.example/' }, '/url', 'not_public_https'],
    [{ url: 'hook' }, '/url', 'not_public_https'],
    [{ url, eventTypes: [] }, '/eventTypes', 'too_few'],
    [{ url, eventTypes: ['referee.phoned'] }, '/eventTypes/0', 'not_allowed'],
    [{ url, description: 'x'.repeat(201) }, '/description', 'too_long'],
  ])('is not made of %j', async (body, pointer, code) => {
    const { send } = await givenSettingsApi(real.table);
    const answer = await send('POST', '/v1/webhooks', { body });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
  });

  test('has nine beside it and no more, however many are made at once', async () => {
    const api = await givenSettingsApi(real.table);
    for (let each = 0; each < 8; each += 1) await made(api);
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.send('POST', '/v1/webhooks', { body: { url } })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 422, 422]);
    const first = webhookPage.parse((await api.send('GET', '/v1/webhooks', { query: { limit: '7' } })).body);
    const rest = webhookPage.parse(
      (await api.send('GET', '/v1/webhooks', { query: { limit: '7', cursor: first.cursor ?? '' } })).body,
    );
    expect([first.webhooks.length, rest.webhooks.length, rest.cursor]).toEqual([7, 3, null]);
    await api.send('DELETE', `/v1/webhooks/${first.webhooks[0]?.id}`);
    expect((await api.send('POST', '/v1/webhooks', { body: { url } })).status).toBe(201);
  });

  test('is changed, disabled and enabled member by member', async () => {
    const api = await givenSettingsApi(real.table);
    const { id } = await made(api, { url, description: 'a', eventTypes: ['referee.answered'] });
    const patch = async (body: unknown) =>
      webhook.parse((await api.send('PATCH', `/v1/webhooks/${id}`, { body })).body);
    expect(await patch({ enabled: false })).toMatchObject({
      enabled: false,
      disabledReason: 'by_hand',
      description: 'a',
    });
    expect(await patch({ description: null, eventTypes: null })).toMatchObject({
      description: null,
      eventTypes: null,
      enabled: false,
    });
    expect(await patch({ enabled: true, url: 'https://other.example/' })).toMatchObject({
      enabled: true,
      disabledReason: null,
      url: 'https://other.example/',
    });
    expect(await api.send('PATCH', `/v1/webhooks/${id}`, { body: { url: 'https://127.0.0.1/' } })).toMatchObject({
      status: 422,
    });
    expect((await api.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await api.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await api.send('GET', `/v1/webhooks/${id}`)).status).toBe(404);
  });

  test('changes its secret once for an Idempotency-Key, and shows until when the one before signs', async () => {
    const api = await givenSettingsApi(real.table);
    const { id, secret } = await made(api);
    const rotate = () => api.send('POST', `/v1/webhooks/${id}/rotate`, { idempotencyKey: 'r' });
    const first = webhookWithSecret.parse((await rotate()).body);
    expect(first.secret).not.toBe(secret);
    expect(first.previousSecretUntil).toBe(minutesAfter(1440));
    expect(webhookWithSecret.parse((await rotate()).body).secret).toBe(first.secret);
  });
});

describe('another’s webhook', () => {
  test('is not there for another organisation, nor for a key of the other kind', async () => {
    const [owner, other, tester] = [
      await givenSettingsApi(real.table),
      await givenSettingsApi(real.table),
      await givenSettingsApi(real.table, false),
    ];
    const { id } = await made(owner);
    for (const api of [other, tester]) {
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['DELETE', ''],
        ['POST', '/rotate'],
        ['POST', '/test'],
        ['GET', '/deliveries'],
        ['POST', `/deliveries/evt_${testId('chk', 1).slice(4)}_1/redeliver`],
      ] as const) {
        expect(await api.send(method, `/v1/webhooks/${id}${path}`)).toMatchObject({ status: 404 });
      }
    }
    expect(webhookPage.parse((await tester.send('GET', '/v1/webhooks')).body).webhooks).toEqual([]);
    expect(await made(tester)).toMatchObject({ live: false });
  });
});

describe('the list of deliveries', () => {
  test('shows what became of each, in pages, by state, and sends again', async () => {
    const api = await givenSettingsApi(real.table);
    const { id } = await made(api);
    const { lanes } = api.webhooks;
    const checks = Array.from({ length: 7 }, (_, index) => testId('chk', index + 1));
    for (const [index, checkId] of checks.entries()) {
      const now = minutesAfter(index);
      const delivery = buildDelivery({ checkId, endpointId: id, createdAt: now, since: now });
      await lanes.change(delivery, (lane) => addDelivery(lane, delivery, now));
      const tried = { at: now, status: 422, reason: 'status_422', milliseconds: 12 };
      const result = { outcome: 'dead', status: 422, reason: 'status_422' } as const;
      if (index % 2 === 0)
        await lanes.change(delivery, (lane) => settleAttempt(lane, 1, { result, tried, dueAt: now }, now));
    }
    const read = async (query: Record<string, string>) =>
      webhookDeliveryPage.parse((await api.send('GET', `/v1/webhooks/${id}/deliveries`, { query })).body);
    const first = await read({ limit: '4' });
    const second = await read({ limit: '4', cursor: first.cursor ?? '' });
    expect([...first.deliveries, ...second.deliveries].map(({ referenceCheck }) => referenceCheck)).toEqual(
      checks.toReversed(),
    );
    const deaths = await read({ state: 'dead', limit: '3' });
    expect(deaths.deliveries).toHaveLength(3);
    const lastDeath = await read({ state: 'dead', limit: '3', cursor: deaths.cursor ?? '' });
    expect(lastDeath.deliveries).toMatchObject([
      { state: 'dead', attempts: 1, reason: 'status_422', lastAttempts: [{ status: 422, milliseconds: 12 }] },
    ]);
    expect(
      await api.send('GET', `/v1/webhooks/${id}/deliveries`, { query: { cursor: deaths.cursor ?? '' } }),
    ).toMatchObject({ status: 422 });
    expect(await api.send('GET', `/v1/webhooks/${id}/deliveries`, { query: { state: 'gone' } })).toMatchObject({
      status: 422,
    });

    const again = await api.send('POST', `/v1/webhooks/${id}/deliveries/${lastDeath.deliveries[0]?.id}/redeliver`);
    expect(again.status).toBe(202);
    expect(webhookDelivery.parse(again.body)).toMatchObject({ state: 'pending', attempts: 0 });
    expect((await lanes.load({ checkId: checks[0] ?? '', endpointId: id }))[0]).toMatchObject({
      state: 'ready',
      since: startTime,
    });
    const unknown = eventIdOf({ checkId: testId('chk', 99), number: 1 });
    for (const deliveryId of [unknown, 'evt_1', 'chk_1', '..']) {
      expect((await api.send('POST', `/v1/webhooks/${id}/deliveries/${deliveryId}/redeliver`)).status).toBe(404);
    }
  });

  test('has tries, numbered, one for each request', async () => {
    const api = await givenSettingsApi(real.table);
    const { id } = await made(api);
    const tryIt = (idempotencyKey: string) => api.send('POST', `/v1/webhooks/${id}/test`, { idempotencyKey });
    const first = await tryIt('a');
    expect(first).toMatchObject({
      status: 202,
      body: { id: `evt_${id.slice(4)}_1`, type: 'webhook.test', state: 'pending' },
    });
    expect(await tryIt('a')).toEqual(first);
  });
});
