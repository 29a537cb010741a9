import { describe, expect, test } from 'vitest';
import type { Lease } from '#shared/domain/ports/lease.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

const aMinute = { now: startTime, until: minutesAfter(1) };
const theNext = { now: minutesAfter(1), until: minutesAfter(2) };

export const describeLease = (where: string, open: () => Lease) =>
  describe(`A lease ${where}`, () => {
    test('is held by one of two who want it at once, then by the other', async () => {
      const lease = open();
      const taken = await Promise.all(['one', 'other'].map((holder) => lease.take(holder, aMinute)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      const [holder, waiting] = taken[0] ? (['one', 'other'] as const) : (['other', 'one'] as const);
      await lease.release(waiting);
      expect(await lease.take(waiting, aMinute)).toBe(false);
      expect(await lease.take(holder, aMinute)).toBe(true);
      await lease.release(holder);
      expect(await lease.take(waiting, aMinute)).toBe(true);
      await lease.release(waiting);
    });

    test('lapses when its holder died', async () => {
      const lease = open();
      expect(await lease.take('dead', theNext)).toBe(true);
      expect(await lease.take('next', { now: minutesAfter(1.9), until: minutesAfter(3) })).toBe(false);
      expect(await lease.take('next', { now: minutesAfter(2), until: minutesAfter(3) })).toBe(true);
      await lease.release('dead');
      expect(await lease.take('third', { now: minutesAfter(2), until: minutesAfter(3) })).toBe(false);
      await lease.release('next');
    });

    test('is free once it is released, also for who comes by a clock that was put back', async () => {
      const lease = open();
      expect(await lease.take('ahead', theNext)).toBe(true);
      await lease.release('ahead');
      expect(await lease.take('back', aMinute)).toBe(true);
      await lease.release('back');
    });
  });
