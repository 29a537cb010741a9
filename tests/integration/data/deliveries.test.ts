import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/push/endpoint-store.ts';
import { createToldEvents } from '#shared/data/push/told-events.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { addDelivery, settleAttempt } from '#shared/domain/push/delivery-lane.ts';
import {
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildDelivery } from '#tests/support/builders/push-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

async function givenCheck(number: number, live = true): Promise<string> {
  const request = buildRequest({ id: testId('chk', number), live });
  await createCheckStore(real.table, linkKeys).create(requestCheck(request, contextAt()));
  return request.id;
}

async function dueFor(checkId: string, now: string) {
  const store = createDueStore(real.table);
  const due = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((each) => store.due(each, now, 100)));
  return due.flat().filter((item) => item.checkId === checkId && (item.kind === 'event' || item.kind === 'delivery'));
}

describe('events that are told', () => {
  test('are ready with what held when they were written, and due should nobody tell them', async () => {
    const checkId = await givenCheck(1);
    const events = createToldEvents(real.table);
    const checks = createCheckStore(real.table, linkKeys);
    await checks.change(checkId, (file) => cancelCheck(file, { by: null, note: 'Tack' }, contextAt(minutesAfter(9))));

    const untold = await events.untold(checkId, 3);
    expect(untold.map(({ number, type, snapshot }) => [number, type, snapshot?.status])).toEqual([
      [1, 'reference_check.created', 'candidate_invited'],
      [2, 'reference_check.candidate_invited', 'candidate_invited'],
      [3, 'reference_check.cancelled', 'cancelled'],
    ]);
    expect(untold[2]).toMatchObject({ note: 'Tack', live: true, source: null, snapshot: { counts: { requested: 2 } } });
    expect(await events.untold(checkId, 1)).toHaveLength(1);
    expect(await dueFor(checkId, minutesAfter(4))).toEqual([]);
    expect(await dueFor(checkId, minutesAfter(6))).toMatchObject([{ number: 1 }, { number: 2 }]);

    const [first] = untold;
    if (first === undefined) throw new Error('No event');
    await events.markTold(first);
    await events.markTold(first);
    expect((await events.untold(checkId, 3)).map(({ number }) => number)).toEqual([2, 3]);
    expect(await dueFor(checkId, minutesAfter(6))).toMatchObject([{ number: 2 }]);
    expect(await events.load(checkId, 1)).toMatchObject({ number: 1 });
    expect((await checks.loadEvents(checkId)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('are made ready again once for their time', async () => {
    const checkId = await givenCheck(2);
    const due = createDueStore(real.table);
    const [item] = await dueFor(checkId, minutesAfter(6));
    if (item?.kind !== 'event') throw new Error('Not due');
    expect(await due.makeReady(item, minutesAfter(6))).toBe(true);
    expect(await due.makeReady(item, minutesAfter(6))).toBe(false);
    expect((await dueFor(checkId, minutesAfter(11))).length).toBe(2);
  });
});

const endpointId = 'whk_00000000000000000000000001';
const key = { checkId: testId('chk', 9), endpointId };
const delivery = (number: number, changes = {}) => buildDelivery({ ...key, number, ...changes });
const tried = { at: startTime, status: 422, reason: 'status_422', milliseconds: 4 };

describe('deliveries', () => {
  test('that many add at once are all there, with one ready', async () => {
    const lanes = createDeliveryLanes(real.table);
    await lanes.change(key, (lane) => addDelivery(lane, delivery(3), startTime));
    await Promise.all(
      [1, 2].map((number) => lanes.change(key, (lane) => addDelivery(lane, delivery(number), startTime))),
    );
    const lane = await lanes.load(key);
    expect(lane.map(({ number, state }) => [number, state])).toEqual([
      [1, 'ready'],
      [2, 'waiting'],
      [3, 'waiting'],
    ]);
    expect(await dueFor(key.checkId, minutesAfter(5))).toMatchObject([{ kind: 'delivery', endpointId, number: 1 }]);
    expect(await lanes.load({ ...key, endpointId: 'whk_0000000000000000000000000' })).toEqual([]);
  });

  test('that die stand among the dead letters and are sent again in their place; their endpoint is let go', async () => {
    const lanes = createDeliveryLanes(real.table);
    const endpoints = createEndpointStore(real.table);
    const now = minutesAfter(20);
    const result = { outcome: 'dead', status: 422, reason: 'status_422' } as const;
    await lanes.change(key, (lane) => settleAttempt(lane, 1, { result, tried, dueAt: now }, now));
    await endpoints.save({ ...(await endpoints.load(endpointId)), failures: 3, heldUntil: daysAfter(1) });

    const letters = createDeadLetters(real.table);
    const everything = { checkId: key.checkId, organisationId: null, reason: 'status_422', from: null, to: null };
    const first = { limit: 10, after: null };
    const [letter] = (await letters.list(everything, first)).letters;
    expect(letter).toMatchObject({ kind: 'delivery', ...key, number: 1, reason: 'status_422', diedAt: now });
    expect((await lanes.load(key)).map(({ state }) => state)).toEqual(['dead', 'ready', 'waiting']);
    if (letter === undefined) throw new Error('No dead letter');
    expect(await letters.replay(letter, minutesAfter(30))).toBe(true);
    expect(await letters.replay(letter, minutesAfter(30))).toBe(false);
    expect((await letters.list(everything, first)).letters).toEqual([]);
    expect((await lanes.load(key)).map(({ state }) => state)).toEqual(['ready', 'waiting', 'waiting']);
    expect(await endpoints.load(endpointId)).toMatchObject({ failures: 3, heldUntil: minutesAfter(30) });
  });

  test('of test checks, and tries, go with the test checks; others stay', async () => {
    const lanes = createDeliveryLanes(real.table);
    const other = { checkId: testId('chk', 10), endpointId };
    await lanes.change(other, (lane) => addDelivery(lane, delivery(1, { ...other, live: false }), startTime));
    const ttlOf = async (checkId: string) =>
      (await real.table.get({ pk: `CHK#${checkId}`, sk: `DLV#${endpointId}#000001` }))?.['ttl'];
    expect(await ttlOf(other.checkId)).toBe(Date.parse(daysAfter(30)) / 1000);
    expect(await ttlOf(key.checkId)).toBeUndefined();
  });
});

test('of two who found out something of an endpoint at once, one is told to look again', async () => {
  const endpoints = createEndpointStore(real.table);
  const health = await endpoints.load('whk_new');
  expect(health).toMatchObject({ version: 0, failures: 0 });
  expect(await endpoints.save({ ...health, failures: 1 })).toBe(true);
  expect(await endpoints.save({ ...health, failures: 1 })).toBe(false);
  expect(await endpoints.load('whk_new')).toMatchObject({ version: 1, failures: 1 });
});
