import { describe, expect, test } from 'vitest';

import { afterLook, afterWalk, isEven, lasting, newRecount, nextNight } from '#shared/domain/queue/recount.ts';

const now = '2026-11-23T08:00:00.000Z';
const later = '2026-11-23T08:15:00.000Z';
const night = '2026-11-24T01:00:00.000Z';
const more = { needs: 2, way: -1 };
const over = (mends: object = {}) => ({ recount: newRecount, dueAt: night, mends });

test.each([
  ['2026-11-23T00:59:59.000Z', '2026-11-23T01:00:00.000Z'],
  ['2026-11-23T01:00:00.000Z', '2026-11-24T01:00:00.000Z'],
  [now, night],
])('the night after %s is at %s', (time, next) => {
  expect(nextNight(time)).toBe(next);
});

test('what lasts is what differs by as much both times', () => {
  expect(lasting(more, { needs: 2, way: 1, ended: 4 })).toEqual({ needs: 2 });
  expect([isEven({}), isEven(more)]).toEqual([true, false]);
});

describe('a recount', () => {
  test('that finds all as it was counted is over for the night', () => {
    expect(afterLook(newRecount, {}, now)).toEqual(over());
  });

  test('looks again a while later at what differs', () => {
    const recount = { stage: 'again', differences: more, after: null };
    expect(afterLook(newRecount, more, now)).toEqual({ recount, dueAt: later, mends: {} });
  });

  test('counts each check anew where it differs as much still, and is over where that was a lag', () => {
    const again = { stage: 'again', differences: more, after: null } as const;
    const walk = { stage: 'walk', differences: { needs: 2 }, after: null };
    expect(afterLook(again, { needs: 2 }, now)).toEqual({ recount: walk, dueAt: now, mends: {} });
    expect(afterLook(again, { needs: 3 }, now)).toEqual(over());
  });

  test('goes on with its walk from where it came to', () => {
    const walk = { stage: 'walk', differences: more, after: null } as const;
    expect(afterWalk(walk, {}, 'chk_5', now)).toEqual({ recount: { ...walk, after: 'chk_5' }, dueAt: now, mends: {} });
    expect(afterWalk(walk, {}, null, now)).toEqual(over());
    const last = { stage: 'last', differences: { needs: 1 }, after: null };
    expect(afterWalk(walk, { needs: 1 }, null, now)).toEqual({ recount: last, dueAt: later, mends: {} });
  });

  test('sets right what differs even so, and only that', () => {
    const last = { stage: 'last', differences: more, after: null } as const;
    expect(afterLook(last, { needs: 2, way: 4 }, now)).toEqual(over({ needs: 2 }));
    expect(afterLook(last, {}, now)).toEqual(over());
  });
});
