import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIn,
  morningOf,
  openFrom,
  openNextDay,
  smsHours,
  workingHours,
} from '#shared/domain/reminders/open-hours.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

const stockholm = buildOrganisation().offsetChanges;
const [first, last] = [Date.parse('2026-04-01T00:00:00Z'), Date.parse('2027-12-31T00:00:00Z')];
const anyTime = fc.integer({ min: first, max: last }).map((milliseconds) => new Date(milliseconds).toISOString());

describe('working hours', () => {
  it.each([
    ['a Monday morning', '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['the first instant', '2026-11-23T07:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['before eight', '2026-11-23T05:30:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['the last instant', '2026-11-23T15:59:59.999Z', '2026-11-23T15:59:59.999Z'],
    ['five o’clock', '2026-11-23T16:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['after midnight here, before it in UTC', '2026-11-22T23:30:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['Friday evening', '2026-11-27T17:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['Saturday', '2026-11-28T10:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['Sunday', '2026-11-29T22:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['the Friday before winter time', '2026-10-23T16:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ['the Friday before summer time', '2027-03-26T17:00:00.000Z', '2027-03-29T06:00:00.000Z'],
    ['the last evening of the year', '2026-12-31T20:00:00.000Z', '2027-01-01T07:00:00.000Z'],
  ])('%s', (_, time, open) => {
    expect(openFrom(workingHours, stockholm, time)).toBe(open);
  });

  it('never begins earlier than asked, is always open, and is itself left alone', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(workingHours, smsHours), (time, hours) => {
        const open = openFrom(hours, stockholm, time);
        const { hour, weekday } = wallTime(stockholm, open);
        expect(open >= time && Date.parse(open) - Date.parse(time) < 4 * 86_400_000).toBe(true);
        expect(hour >= hours.from && hour < hours.to).toBe(true);
        expect(hours.weekends || (weekday > 0 && weekday < 6)).toBe(true);
        expect(openFrom(hours, stockholm, open)).toBe(open);
      }),
    );
  });
});

describe('the hours of an SMS', () => {
  it.each([
    ['in the evening', '2026-11-23T18:59:00.000Z', '2026-11-23T18:59:00.000Z'],
    ['at night', '2026-11-23T19:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['at a weekend', '2026-11-28T10:00:00.000Z', '2026-11-28T10:00:00.000Z'],
    ['in the night to summer time', '2027-03-28T00:30:00.000Z', '2027-03-28T06:00:00.000Z'],
  ])('%s', (_, time, open) => {
    expect(openFrom(smsHours, stockholm, time)).toBe(open);
  });

  it('begin again the next day', () => {
    expect(openNextDay(smsHours, stockholm, '2026-11-23T10:00:00.000Z')).toBe('2026-11-24T07:00:00.000Z');
  });
});

describe('a day', () => {
  it('is the zone’s', () => {
    expect(dayIn(stockholm, '2026-11-22T23:30:00.000Z')).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-26', '2026-11-26T07:00:00.000Z'],
    ['2026-11-28', '2026-11-30T07:00:00.000Z'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['+010000-01-01', null],
    ['26-11-2026', null],
    ['', null],
    ['2026-11-26T10:00', null],
  ])('%s begins with its working hours', (day, time) => {
    expect(morningOf(stockholm, day)).toBe(time);
  });
});
