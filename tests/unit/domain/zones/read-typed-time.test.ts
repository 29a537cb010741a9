import { expect, test } from 'vitest';
import { dayText, readClock, readComingDay, readDay } from '#shared/domain/zones/read-typed-time.ts';

test.each([
  '9.30',
  '9,30',
  '9,30 Uhr',
  'klo 9,30',
  '09.30',
  '09:30',
  '9:30',
  '0930',
  '930',
  ' 9.30\n',
  '9 30',
  '9h30',
  '9 h 30',
  'kl 9.30',
  'kl. 9.30',
  'Kl 09:30',
  'KL.0930',
  'klo 9.30',
  'um 9:30',
  'um 9.30 Uhr',
  '9 Uhr 30',
  'at 9:30',
  '9:30 am',
  '9.30am',
  '9:30 a.m.',
  '٩:٣٠',
  '０９：３０',
  '9\xA0:\xA030',
  '9\u223630',
  '09:30:00',
  'klockan 9.30',
  'kello 9.30',
  '9:30 a. m.',
])('%s is half past nine', (text) => {
  expect(readClock(text)).toEqual({ hour: 9, minute: 30 });
});

test.each([
  ['0', { hour: 0, minute: 0 }],
  ['14', { hour: 14, minute: 0 }],
  ['kl 9', { hour: 9, minute: 0 }],
  ['klo 9', { hour: 9, minute: 0 }],
  ['9 Uhr', { hour: 9, minute: 0 }],
  ['9 am', { hour: 9, minute: 0 }],
  ['9 PM', { hour: 21, minute: 0 }],
  ['1 am', { hour: 1, minute: 0 }],
  ['12 am', { hour: 0, minute: 0 }],
  ['12.30 pm', { hour: 12, minute: 30 }],
  ['00:00', { hour: 0, minute: 0 }],
  ['23.59', { hour: 23, minute: 59 }],
])('%s is a time of day', (text, clock) => {
  expect(readClock(text)).toEqual(clock);
});

test.each([
  '',
  '24',
  '24.00',
  '24:00',
  'kl 24',
  '9.60',
  '9.3',
  '9,3',
  'nine',
  '9.30.15',
  'kl',
  '13 pm',
  '0 am',
  '9\u201310',
])('"%s" is no time of day', (text) => {
  expect(readClock(text)).toBeNull();
});

test.each([
  '2026-11-23',
  '20261123',
  '2026/11/23',
  '2026.11.23',
  '2026-11-23\n',
  '23.11.2026',
  '23. 11. 2026',
  '23.11.26',
  '23.11.26.',
  'ma 23.11.26',
  '23. 11. 26',
  '23/11/2026',
  '23/11 2026',
  '23-11-2026',
  '23 november 2026',
  'måndag 23 november 2026',
  '23 nov 2026',
  '23 nov. 2026',
  '23. november 2026',
  'November 23, 2026',
  'Monday, November 23, 2026',
  '23rd November 2026',
  'Nov 23 2026',
  '23. marraskuuta 2026',
  '23. marraskuu 2026',
  '23. November 2026',
  'Montag, 23. November 2026',
  '٢٣.١١.٢٠٢٦',
  '２０２６-11-23',
  '2026\u201111\u201123',
  '2026\u221211\u221223',
  '23.11.2026.',
  'ma 23.11.2026',
  '23-nov-2026',
  '23/Nov/2026',
  'den 23:e november 2026',
  'måndag den 23 november 2026',
  'Montag, den 23. November 2026',
  '23rd of November 2026',
  'Nov. 23, 2026',
])('"%s" is a day', (text) => {
  expect(readDay(text)).toEqual({ year: 2026, month: 11, day: 23 });
  expect(dayText(text)).toBe('2026-11-23');
});

test.each([
  ['1 maj 2026', '2026-05-01'],
  ['1. toukokuuta 2026', '2026-05-01'],
  ['3. M\u00e4rz 2026', '2026-03-03'],
  ['1.2.2026', '2026-02-01'],
  ['2026-2-1', '2026-02-01'],
  ['2026/2/1', '2026-02-01'],
  ['1. J\u00e4nner 2026', '2026-01-01'],
  ['29.2.2028', '2028-02-29'],
  ['1000-01-01', '1000-01-01'],
  ['0999-12-31', null],
])('%s is %s', (text, day) => {
  expect(dayText(text)).toBe(day);
});

test.each([
  '',
  '11/23/2026',
  '2026-13-01',
  '2026-11-40',
  '2026-02-30',
  '2026-11-23T10:00',
  '29.2.2027',
  '2026-11.23',
  '23 nonember 2026',
  '23 november',
  '32 november 2026',
  '23/11/26',
  '23-11-26',
  '2026.11',
  '3.12.',
  '0000-01-01',
])('"%s" is no day', (text) => {
  expect(readDay(text)).toBeNull();
  expect(dayText(text)).toBeNull();
});

test.each([
  ['3.12.', '2026-12-03'],
  ['3.12', '2026-12-03'],
  ['to 3. 12.', '2026-12-03'],
  ['23.11.', '2026-11-23'],
  ['1.2.', '2027-02-01'],
  ['24.12.26', '2026-12-24'],
  ['2026-12-03', '2026-12-03'],
])('of the days to come “%s” is %s', (text, day) => {
  expect(readComingDay(text, '2026-11-23')).toEqual(readDay(day));
});

test.each(['22.11.', '1.6.', '29.2.', '31.11.', '3/12', '13.13.', ''])('of the days to come “%s” is none', (text) => {
  expect(readComingDay(text, '2026-11-23')).toBeNull();
});
