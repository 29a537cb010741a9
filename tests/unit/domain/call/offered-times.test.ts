import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartersOf } from '#shared/domain/call/call-slots.ts';
import { standardCallTimes } from '#shared/domain/call/call-times.ts';
import { offeredTimes } from '#shared/domain/call/offered-times.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import { buildOrganisation, minutesAfter } from '../../../support/builders/check-builders.ts';

const changes = buildOrganisation().offsetChanges;
const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };
const ali = { name: 'Ali Demir', email: 'ali.demir@example.org' };
const none: ReadonlySet<string> = new Set();
const everyDay = (from: string, to: string) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from, to }));

const times = (now: string, windows: ReturnType<typeof everyDay>, slotMinutes = 30) =>
  offeredTimes({
    callTimes: { windows, slotMinutes, noticeHours: 0, daysAhead: 0 },
    changes,
    handlers: [{ handler: rita, taken: none }],
    now,
  }).map(({ at }) => at);

describe('the times that are offered for a call', () => {
  it.each([
    ['a winter day', '2026-11-23T00:00:00.000Z', '08:00', '09:00', ['07:00', '07:30']],
    ['a summer day', '2026-07-01T00:00:00.000Z', '08:00', '09:00', ['06:00', '06:30']],
    ['the day on which clocks go forward', '2027-03-28T00:00:00.000Z', '01:30', '03:30', ['00:30', '01:00']],
    ['the day on which clocks go back', '2026-10-25T00:00:00.000Z', '03:00', '04:00', ['02:00', '02:30']],
  ])('stand as clocks show them on %s', (_, now, from, to, expected) => {
    expect(times(now, everyDay(from, to)).map((at) => at.slice(11, 16))).toEqual(expected);
  });

  it('end when the whole call still fits', () => {
    expect(times('2026-11-23T00:00:00.000Z', everyDay('09:00', '09:50'), 20)).toHaveLength(2);
  });

  it('keep the notice and leave out what is taken, unless another is free then', () => {
    const now = '2026-11-23T08:00:00.000Z';
    const taken = new Set(quartersOf('2026-11-24T08:00:00.000Z', 30));
    const offer = { callTimes: standardCallTimes, changes, now };
    const alone = offeredTimes({ ...offer, handlers: [{ handler: rita, taken }] });
    expect(alone[0]?.at).toBe('2026-11-24T08:30:00.000Z');
    const both = offeredTimes({
      ...offer,
      handlers: [
        { handler: rita, taken },
        { handler: ali, taken: none },
      ],
    });
    expect(both[0]).toEqual({ at: '2026-11-24T08:00:00.000Z', handler: ali });
    expect(both[1]?.handler).toEqual(rita);
  });

  it('leave out what is taken in part', () => {
    const taken = new Set(quartersOf('2026-11-24T08:15:00.000Z', 15));
    const now = '2026-11-23T08:00:00.000Z';
    const offered = offeredTimes({ callTimes: standardCallTimes, changes, now, handlers: [{ handler: rita, taken }] });
    expect(offered[0]?.at).toBe('2026-11-24T08:30:00.000Z');
  });

  it('lie in the windows, in order, none over another, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(15, 20, 30, 45, 60), (day, slotMinutes) => {
        const now = minutesAfter(day * 1440, '2026-04-01T05:00:00.000Z');
        const callTimes = { ...standardCallTimes, slotMinutes };
        const offered = offeredTimes({ callTimes, changes, handlers: [{ handler: rita, taken: none }], now });
        offered.forEach(({ at }, index) => {
          const wall = wallTime(changes, at);
          const clock = wall.hour * 60 + wall.minute;
          const inside = callTimes.windows.some(({ weekday, from, to }) => {
            const [start, end] = [from, to].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
            return weekday === wall.weekday && clock >= (start ?? 0) && clock + slotMinutes <= (end ?? 0);
          });
          expect(inside).toBe(true);
          const next = offered[index + 1]?.at;
          const gap = next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next) - Date.parse(at);
          expect(gap).toBeGreaterThanOrEqual(slotMinutes * 60_000);
        });
      }),
      { numRuns: 100 },
    );
  });
});
