import { expect, test } from 'vitest';
import {
  addDays,
  addHours,
  addMinutes,
  addMonths,
  addSeconds,
  earlierOf,
  laterOf,
  millisecondsBetween,
} from '#shared/domain/time.ts';

const time = '2026-11-23T08:00:00.000Z';

test.each([
  [addSeconds(time, 1.25), '2026-11-23T08:00:01.250Z'],
  [addSeconds(time, 0.0004), time],
  [addSeconds(time, -60), '2026-11-23T07:59:00.000Z'],
  [addMinutes(time, 90), '2026-11-23T09:30:00.000Z'],
  [addHours(time, 36), '2026-11-24T20:00:00.000Z'],
  [addDays(time, 30), '2026-12-23T08:00:00.000Z'],
])('A time some way on is %s', (later, expected) => {
  expect(later).toBe(expected);
});

test.each([
  ['2026-11-23T08:00:00.000Z', 12, '2027-11-23T08:00:00.000Z'],
  ['2026-08-31T08:00:00.000Z', 1, '2026-09-30T08:00:00.000Z'],
  ['2026-11-30T08:00:00.000Z', 3, '2027-02-28T08:00:00.000Z'],
])('From %s it is %i months to %s', (start, months, end) => {
  expect(addMonths(start, months)).toBe(end);
});

test('Of two times, the later, the earlier, and how far they are apart', () => {
  const later = addMinutes(time, 1);
  expect([laterOf(time, later), laterOf(later, time)]).toEqual([later, later]);
  expect([earlierOf(time, later), earlierOf(later, time)]).toEqual([time, time]);
  expect([millisecondsBetween(time, later), millisecondsBetween(later, time)]).toEqual([60_000, -60_000]);
});
