import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '#shared/data/table.ts';
import { newDelivery } from '#shared/domain/push/delivery.ts';
import { eventIdOf, testEventType } from '#shared/domain/push/told-event.ts';
import { startTime, testId } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { givenSettingsApi } from '#tests/support/roads/settings-api.ts';
import { pngOf } from '#tests/support/values/pictures.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

describe('what an organisation can have', () => {
  test('is ten webhooks, however many are asked for at once; one that is removed makes room', async () => {
    const { send } = await givenSettingsApi(real.table);
    const make = () => send('POST', '/v1/webhooks', { body: { url: 'https://hooks.example.org/in' } });
    const answers = await Promise.all(Array.from({ length: 12 }, make));
    // Of those that come at the same time, some may be asked to try again.
    while (answers.filter(({ status }) => status === 201).length < 10) answers.push(await make());
    const refused = await make();
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '', code: 'too_many' }] } });
    expect(new Set(answers.map(({ status }) => status)).difference(new Set([201, 409, 422])).size).toBe(0);
    const { body } = await send('GET', '/v1/webhooks');
    expect(body).toHaveProperty('webhooks.length', 10);

    const id = /whk_\w+/.exec(JSON.stringify(body))?.[0] ?? '';
    await send('DELETE', `/v1/webhooks/${id}`);
    expect((await make()).status).toBe(201);
  });

  test('is twenty hosts with a bearer of 4 000 characters each, however they came together', async () => {
    const { send } = await givenSettingsApi(real.table);
    const bearersOf = (from: number, count: number, sign = 'b') =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`h${from + index}.example.org`, sign.repeat(4_000)]),
      );
    const make = (bearers: object) =>
      send('POST', '/v1/connections', { body: { kind: 'refapp', name: 'ATS', bearers } });
    expect(await make(bearersOf(0, 21))).toMatchObject({ status: 422, body: { errors: [{ code: 'too_many' }] } });
    expect(await make(bearersOf(0, 1, '𝄞'))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/bearers/h0.example.org', code: 'bad_characters' }] },
    });
    const made = await make(bearersOf(0, 20));
    expect(made.status).toBe(201);
    const id = /con_\w+/.exec(JSON.stringify(made.body))?.[0] ?? '';
    const amend = (bearers: object) => send('PATCH', `/v1/connections/${id}`, { body: { bearers } });
    expect(await amend(bearersOf(20, 1))).toMatchObject({ status: 422, body: { errors: [{ code: 'too_many' }] } });
    expect((await amend({ ...bearersOf(20, 1), 'h0.example.org': null })).status).toBe(200);
  });

  test('is a logo of 200 KB', async () => {
    const { send } = await givenSettingsApi(real.table);
    const patch = (logo: string) => send('PATCH', '/v1/settings', { body: { branding: { logo } } });
    expect(await patch(pngOf(200 * 1024 + 1).toString('base64'))).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'not_logo' }] },
    });
    expect((await patch(pngOf(200 * 1024).toString('base64'))).status).toBe(200);
  });
});

test('An event that others are busy with is to be asked for again later', async () => {
  let isBusy = false;
  const table: Table = {
    ...real.table,
    transact: async (writes) => (isBusy ? 'refused' : real.table.transact(writes)),
  };
  const { send, organisation, webhooks } = await givenSettingsApi(table);
  const { body } = await send('POST', '/v1/webhooks', { body: { url: 'https://hooks.example.org/in' } });
  const id = /whk_\w+/.exec(JSON.stringify(body))?.[0] ?? '';
  const checkId = testId('chk', 1);
  const event = { checkId, organisationId: organisation.id, live: true, number: 1, type: testEventType } as const;
  const told = newDelivery(event, { endpointId: id, endpointKind: 'webhook' }, startTime);
  await webhooks.lanes.change({ checkId, endpointId: id }, () => [
    { ...told, state: 'dead', endedAt: startTime, reason: 'http_422' },
  ]);
  const again = () => send('POST', `/v1/webhooks/${id}/deliveries/${eventIdOf(told)}/redeliver`);
  isBusy = true;
  expect(await again()).toMatchObject({ status: 409, body: { code: 'changed_meanwhile' } });
  isBusy = false;
  expect((await again()).status).toBe(202);
});

test('A name that the sender made up is not said again at length', async () => {
  const { send } = await givenSettingsApi(real.table);
  const bearers = { [`${'k'.repeat(900_000)}.example`]: 'secret' };
  const answer = await send('POST', '/v1/connections', { body: { kind: 'refapp', name: 'Ours', bearers } });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/bearers', code: 'not_allowed' }] } });
});
