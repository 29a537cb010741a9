import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';
import { type Delivery, isOpen } from '#shared/domain/push/delivery.ts';
import {
  addDelivery,
  holdBack,
  inOrder,
  type Lane,
  lastSaidBefore,
  sendAgain,
  settleAttempt,
} from '#shared/domain/push/delivery-lane.ts';
import { daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { buildDelivery } from '#tests/support/builders/push-builders.ts';

const merged = (lane: Lane, changed: Lane): Lane =>
  [...lane.filter((each) => changed.every(({ number }) => number !== each.number)), ...changed].toSorted(
    (a, b) => a.number - b.number,
  );

const added = (...numbers: readonly number[]): Lane =>
  numbers.reduce<Lane>((lane, number) => merged(lane, addDelivery(lane, buildDelivery({ number }), startTime)), []);

const statesOf = (lane: Lane) => lane.map(({ number, state }) => [number, state]);

const attempt = (result: PushResult, dueAt = minutesAfter(1)) => ({
  result,
  tried: { at: startTime, status: result.status, reason: null, milliseconds: 5 },
  dueAt,
});
const delivered: PushResult = { outcome: 'delivered', status: 200 };
const retry: PushResult = { outcome: 'retry', status: 503, reason: 'status_503' };
const dead: PushResult = { outcome: 'dead', status: 422, reason: 'status_422' };

const settled = (lane: Lane, number: number, result: PushResult, now = startTime): Lane =>
  merged(lane, settleAttempt(lane, number, attempt(result), now));

describe('a lane', () => {
  test('has its lowest one ready, and the others wait for it without a time', () => {
    const lane = added(12, 13, 15);
    expect(statesOf(lane)).toEqual([
      [12, 'ready'],
      [13, 'waiting'],
      [15, 'waiting'],
    ]);
    expect(lane.map(({ dueAt }) => dueAt)).toEqual([minutesAfter(5), null, null]);
  });

  test('takes one in once', () => {
    expect(addDelivery(added(12), buildDelivery({ number: 12 }), startTime)).toEqual([]);
  });

  test('puts a late lower one first', () => {
    expect(statesOf(added(13, 12))).toEqual([
      [12, 'ready'],
      [13, 'waiting'],
    ]);
  });

  test('lets the next go when one is delivered or dead, and not when it is to be tried again', () => {
    expect(statesOf(settled(added(1, 2), 1, delivered))).toEqual([
      [1, 'delivered'],
      [2, 'ready'],
    ]);
    expect(statesOf(settled(added(1, 2), 1, dead))).toEqual([
      [1, 'dead'],
      [2, 'ready'],
    ]);
    const failed = settled(added(1, 2), 1, retry);
    expect(statesOf(failed)).toEqual([
      [1, 'waiting'],
      [2, 'waiting'],
    ]);
    expect(failed[0]).toMatchObject({ attempts: 1, dueAt: minutesAfter(1), tries: [{ status: 503 }] });
  });

  test('is given up after three days, tried once more at their end', () => {
    const lane = added(1, 2);
    const late = minutesAfter(3 * 1440 - 10);
    const failed = merged(lane, settleAttempt(lane, 1, attempt(retry, daysAfter(4)), late));
    expect(failed[0]).toMatchObject({ state: 'waiting', dueAt: daysAfter(3) });
    const ready = merged(failed, [{ ...buildDelivery({ number: 1 }), state: 'ready' }]);
    expect(statesOf(settled(ready, 1, retry, daysAfter(3)))).toEqual([
      [1, 'dead'],
      [2, 'ready'],
    ]);
    expect(statesOf(merged(lane, holdBack(lane, 1, daysAfter(5), daysAfter(4))))).toEqual([
      [1, 'dead'],
      [2, 'ready'],
    ]);
  });

  test('counts no attempt for one that was only held back', () => {
    const lane = added(1, 2);
    expect(holdBack(lane, 1, minutesAfter(9), startTime)).toMatchObject([
      { number: 1, state: 'waiting', dueAt: minutesAfter(9), attempts: 0 },
    ]);
    expect(holdBack(lane, 2, minutesAfter(9), startTime)).toEqual([]);
  });

  test('keeps what another has settled: a late failure changes nothing, a late success counts', () => {
    const lane = settled(added(1, 2), 1, retry);
    expect(settleAttempt(lane, 1, attempt(dead), startTime)).toEqual([]);
    expect(statesOf(settled(lane, 1, delivered))).toEqual([
      [1, 'delivered'],
      [2, 'ready'],
    ]);
    expect(settleAttempt(settled(added(1), 1, delivered), 1, attempt(retry), startTime)).toEqual([]);
  });

  test('sends again what is dead or delivered before what is still to go, with three new days', () => {
    const over = settled(settled(added(1, 2, 3), 1, dead), 2, delivered);
    const again = merged(over, sendAgain(over, 1, daysAfter(5)));
    expect(statesOf(again)).toEqual([
      [1, 'ready'],
      [2, 'delivered'],
      [3, 'waiting'],
    ]);
    expect(again[0]).toMatchObject({ attempts: 0, since: daysAfter(5), reason: null, tries: [{ status: 422 }] });
    expect(sendAgain(again, 1, daysAfter(6))).toEqual([]);
  });

  test('mends what was made ready past it', () => {
    const lane = added(1, 2, 3).map((each): Delivery => ({ ...each, state: 'ready', dueAt: startTime }));
    expect(statesOf(merged(lane, inOrder(lane, startTime)))).toEqual([
      [1, 'ready'],
      [2, 'waiting'],
      [3, 'waiting'],
    ]);
    expect(inOrder(added(1, 2), startTime)).toEqual([]);
  });
});

const number = fc.integer({ min: 1, max: 6 });
const results = fc.constantFrom<PushResult>(delivered, retry, dead, {
  outcome: 'obsolete',
  status: null,
  reason: 'gone',
});
const step = fc.oneof(
  number.map(
    (each) => (lane: Lane, now: string) =>
      addDelivery(lane, buildDelivery({ number: each, createdAt: now, since: now }), now),
  ),
  fc.tuple(number, results).map(
    ([each, result]) =>
      (lane: Lane, now: string) =>
        settleAttempt(lane, each, attempt(result, minutesAfter(7, now)), now),
  ),
  number.map((each) => (lane: Lane, now: string) => holdBack(lane, each, minutesAfter(9, now), now)),
  number.map((each) => (lane: Lane, now: string) => sendAgain(lane, each, now)),
);

test('whatever happens, one at most is to be tried, the lowest, and none is stuck', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.integer({ min: 0, max: 900 })), { maxLength: 60 }), (steps) => {
      let lane: Lane = [];
      let now = startTime;
      for (const [decide, minutes] of steps) {
        now = minutesAfter(minutes, now);
        const before = lane.length;
        lane = merged(lane, decide(lane, now));
        expect(lane.length).toBeGreaterThanOrEqual(before);
        const open = lane.filter(isOpen);
        // What has a time is tried at it: that is the lowest one, and it alone.
        expect(open.filter(({ dueAt }) => dueAt !== null)).toEqual(open.slice(0, 1));
        expect(open.slice(1).every(({ state }) => state === 'waiting')).toBe(true);
        expect(
          lane.filter((each) => !isOpen(each)).every(({ dueAt, endedAt }) => dueAt === null && endedAt !== null),
        ).toBe(true);
      }
    }),
  );
});

describe('what was said last', () => {
  const obsolete: PushResult = { outcome: 'obsolete', status: 404, reason: 'not_awaited', said: 'in_progress' };

  test.each([
    ['delivered', { ...delivered, said: 'in_progress' }, 'in_progress'],
    ['heard, and not awaited', obsolete, 'in_progress'],
    ['not heard', dead, null],
  ] satisfies [string, PushResult, string | null][])('is known when it was %s', (_, result, said) => {
    expect(lastSaidBefore(settled(added(12, 13), 12, result), 13)).toBe(said);
  });

  test('is what was heard, past those that had nothing to say', () => {
    const silent: PushResult = { outcome: 'obsolete', status: null, reason: 'said_before' };
    const lane = settled(settled(added(12, 13, 14), 12, { ...delivered, said: 'in_progress' }), 13, silent);
    expect(lastSaidBefore(lane, 14)).toBe('in_progress');
  });
});
