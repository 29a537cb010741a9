import { expect, test } from 'vitest';
import { readClock, readDay } from '#shared/domain/zones/read-typed-time.ts';

test.each(['9.30', '09.30', '09:30', '9:30', '0930', '930'])('%s is half past nine', (text) => {
  expect(readClock(text)).toEqual({ hour: 9, minute: 30 });
});

test.each([
  ['0', { hour: 0, minute: 0 }],
  ['14', { hour: 14, minute: 0 }],
  ['23.59', { hour: 23, minute: 59 }],
])('%s is a time of day', (text, clock) => {
  expect(readClock(text)).toEqual(clock);
});

test.each(['', '24', '24.00', '9.60', '9.3', '9,30', ' 9.30', 'nine', '9.30.15'])('"%s" is no time of day', (text) => {
  expect(readClock(text)).toBeNull();
});

test('a day is read as a date field sends it', () => {
  expect(readDay('2026-11-23')).toEqual({ year: 2026, month: 11, day: 23 });
});

test.each(['', '23/11/2026', '2026-13-01', '2026-11-40', '2026-02-30', '2026-11-23T10:00'])(
  '"%s" is no day',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);
