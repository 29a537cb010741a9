import { expect, test } from 'vitest';
import type { Recounts } from '#shared/domain/ports/recounts.ts';
import { type Differences, newRecount, nextNight, type Recount } from '#shared/domain/queue/recount.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { createRecountQueues } from '../../../../functions/run-due/recount-queues.ts';

const evening = '2026-11-23T20:00:00.000Z';
const night = '2026-11-24T01:00:00.000Z';

type Given = Readonly<{ differences: Differences; walks?: boolean; fails?: boolean }>;

/** One organisation whose counters differ from what stands, by so much. */
function given({ differences, walks = true, fails = false }: Given) {
  let state: Readonly<{ recount: Recount; dueAt: string }> = { recount: newRecount, dueAt: '2000-01-01T00:00:00.000Z' };
  let now = evening;
  let left = differences;
  const mended: Differences[] = [];
  const looks: string[] = [];
  let walked = 0;
  const recounts: Recounts = {
    due: (at) => Promise.resolve(state.dueAt <= at ? { organisationId: 'org_1', recount: state.recount } : null),
    differences: () => {
      looks.push(now);
      return fails ? Promise.reject(new Error('broken')) : Promise.resolve(left);
    },
    walk: (_, after) => {
      walked += 1;
      if (after === null) return Promise.resolve('on');
      if (walks) left = {};
      return Promise.resolve(null);
    },
    save: (_, { recount, dueAt, mends }) => {
      state = { recount, dueAt };
      if (Object.keys(mends).length > 0) {
        mended.push(mends);
        left = {};
      }
      return Promise.resolve();
    },
  };
  const run = createRecountQueues({ recounts, clock: () => now });
  return {
    run,
    mended,
    looks,
    walked: () => walked,
    dueAt: () => state.dueAt,
    at: (time: string, other: Differences = left) => {
      now = time;
      left = other;
    },
  };
}

test('what was counted right is looked at once a night', async () => {
  const { run, dueAt, looks, at } = given({ differences: {} });
  await run();
  await run();
  expect([looks, dueAt()]).toEqual([[evening], night]);
  at(night);
  await run();
  expect(dueAt()).toBe('2026-11-25T01:00:00.000Z');
});

test('what differs for a moment is a lag, and nothing is mended', async () => {
  const { run, at, mended, walked, dueAt } = given({ differences: { 'l all way': 2 } });
  await run();
  expect(dueAt()).toBe(addMinutes(evening, 15));
  at(addMinutes(evening, 15), { 'l all way': -1 });
  await run();
  expect([walked(), mended, dueAt()]).toEqual([0, [], night]);
});

test('what differs as much a while later is counted anew, check by check', async () => {
  const { run, at, mended, walked, dueAt } = given({ differences: { 'l all way': 2 } });
  await run();
  at(addMinutes(evening, 15));
  await run();
  expect([walked(), mended, dueAt()]).toEqual([2, [], night]);
});

test('what differs even so is set right, by what it differs in the end', async () => {
  const { run, at, mended, dueAt } = given({ differences: { 'l all way': 2, 'l all needs': 1 }, walks: false });
  await run();
  at(addMinutes(evening, 15));
  await run();
  expect([mended, dueAt()]).toEqual([[], addMinutes(evening, 30)]);
  at(addMinutes(evening, 30), { 'l all way': 2, 'l all needs': 4 });
  await run();
  expect([mended, dueAt()]).toEqual([[{ 'l all way': 2 }], night]);
});

test('an organisation that cannot be looked at keeps no other waiting', async () => {
  const { run, dueAt, looks } = given({ differences: {}, fails: true });
  await run();
  expect([looks, dueAt()]).toEqual([[evening], '2026-11-23T21:00:00.000Z']);
});

test('a night begins at one', () => {
  expect([nextNight(evening), nextNight(night), nextNight('2026-11-24T00:59:59.000Z')]).toEqual([
    night,
    '2026-11-25T01:00:00.000Z',
    night,
  ]);
});
