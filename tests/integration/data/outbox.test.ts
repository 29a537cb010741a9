import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duePartitionCount } from '#shared/config/resource-names.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import {
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const givenMessage = async (number: number) => {
  const checkId = testId('chk', number);
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  await checks.create(requestCheck(buildRequest({ id: checkId }), contextAt()));
  const file = await checks.load(checkId);
  return { checkId, id: file?.messages[0]?.id ?? '' };
};

const allDue = async (now: string) => {
  const store = createDueStore(real.table);
  const partitions = Array.from({ length: duePartitionCount }, (_, partition) => store.due(partition, now, 100));
  return (await Promise.all(partitions)).flat();
};

describe('the outbox', () => {
  test('gives a message to one of two senders, and its mark only to the one who holds it', async () => {
    const outbox = createOutbox(real.table);
    const message = await givenMessage(1);
    const claims = await Promise.all(['first', 'second'].map((claim) => outbox.claim(message, claim, startTime)));
    const held = claims.filter((claim) => claim !== null);
    expect(held).toHaveLength(1);
    const [claimed] = held;
    if (claimed === undefined) throw new Error('Nobody holds it');
    expect(await outbox.markSent({ ...claimed, claim: 'someone else' }, { providerId: 'x', now: startTime })).toBe(
      false,
    );
    expect(await outbox.markSent(claimed, { providerId: 'ses-1', now: startTime })).toBe(true);
    expect(await outbox.claim(message, 'third', minutesAfter(5))).toBeNull();
    expect(await outbox.load(message.checkId, message.id)).toMatchObject({ state: 'sent', providerId: 'ses-1' });
  });

  test('hands a dead sender’s message on when its lease has ended, and tells it by the attempts', async () => {
    const outbox = createOutbox(real.table);
    const message = await givenMessage(2);
    await outbox.claim(message, 'dead', startTime);
    expect(await outbox.claim(message, 'early', minutesAfter(0.5))).toBeNull();
    expect(await outbox.claim(message, 'next', minutesAfter(1))).toMatchObject({ attempts: 2, claim: 'next' });
  });

  test('makes ready what is due, once', async () => {
    const outbox = createOutbox(real.table);
    const due = createDueStore(real.table);
    const message = await givenMessage(3);
    const claimed = await outbox.claim(message, 'quota', startTime);
    if (claimed === null) throw new Error('Not claimed');
    await outbox.postpone(claimed, minutesAfter(60));
    const dueAt = async (now: string) =>
      (await allDue(now)).find((each) => each.kind === 'message' && each.checkId === message.checkId);
    expect(await dueAt(minutesAfter(59))).toBeUndefined();
    const item = await dueAt(minutesAfter(60));
    if (item?.kind !== 'message') throw new Error('Not due');
    expect(await due.makeReady(item, minutesAfter(60))).toBe(true);
    expect(await due.makeReady(item, minutesAfter(60))).toBe(false);
    expect(await outbox.load(message.checkId, message.id)).toMatchObject({ state: 'ready' });
  });

  test('lists a check at its deadline', async () => {
    const { checkId } = await givenMessage(4);
    const checksDue = async (now: string) =>
      (await allDue(now)).filter((item) => item.kind === 'check' && item.checkId === checkId);
    expect(await checksDue(daysAfter(4))).toEqual([]);
    expect(await checksDue(daysAfter(5))).toHaveLength(1);
  });

  test('never turns a bounce into a delivery', async () => {
    const outbox = createOutbox(real.table);
    const { checkId, id } = await givenMessage(5);
    for (const fate of ['delayed', 'delivered', 'bounced', 'delivered', 'delayed'] as const) {
      await outbox.recordFate(checkId, id, fate);
    }
    expect(await outbox.load(checkId, id)).toMatchObject({ fate: 'bounced' });
  });
});

describe('idempotency keys', () => {
  const organisationId = testId('org', 1);

  test('start once, go on after a death, and remember the answer for a day', async () => {
    const store = createIdempotencyStore(real.table);
    const start = (hash: string, now: string) => store.start(organisationId, 'key', hash, now);
    expect(await start('a', startTime)).toEqual({ outcome: 'started', startedAt: startTime });
    expect(await start('a', minutesAfter(0.1))).toEqual({ outcome: 'running', until: '2026-11-23T08:00:35.000Z' });
    expect(await start('b', minutesAfter(0.1))).toEqual({ outcome: 'other_body' });
    expect(await start('a', minutesAfter(2))).toEqual({ outcome: 'started', startedAt: startTime });
    await store.finish({ organisationId, key: 'key', status: 201 });
    expect(await start('a', minutesAfter(3))).toEqual({ outcome: 'finished', startedAt: startTime, status: 201 });
    expect(await start('b', daysAfter(2))).toEqual({ outcome: 'started', startedAt: daysAfter(2) });
  });
});
