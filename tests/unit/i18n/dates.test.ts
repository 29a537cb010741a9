import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { formatClock, formatDate, formatDay, formatDayTime, formatMonth, monthNames } from '#shared/i18n/dates.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

const zone = [{ from: '2025-10-26T01:00:00.000Z', minutes: 60 }, ...buildOrganisation().offsetChanges];
const time = '2025-11-20T13:00:00.000Z';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a day and time', () => {
  it.each([
    ['sv', 'torsdag 20 november kl. 14.00'],
    ['en', 'Thursday 20 November at 14:00'],
    ['nb', 'torsdag 20. november kl. 14.00'],
    ['da', 'torsdag den 20. november kl. 14.00'],
    ['fi', 'torstaina 20. marraskuuta klo 14.00'],
    ['de', 'Donnerstag, 20. November, 14:00 Uhr'],
  ] as const)('in %s', (language, text) => {
    expect(plain(formatDayTime(time, zone, language))).toBe(text);
    expect(text.startsWith(plain(formatDay(time, zone, language)))).toBe(true);
  });

  it('follows the zone over midnight and over the change of clocks', () => {
    const { offsetChanges } = buildOrganisation();
    expect(plain(formatDayTime('2026-11-23T23:30:00.000Z', offsetChanges, 'sv'))).toBe('tisdag 24 november kl. 00.30');
    expect(formatClock('2026-07-01T12:05:00.000Z', offsetChanges, 'sv')).toBe('14.05');
  });

  it('breaks only between its parts', () => {
    expect(formatDayTime(time, zone, 'sv')).toBe('torsdag 20\u00a0november kl.\u00a014.00');
  });
});

describe('dates and months', () => {
  it('have their year', () => {
    expect(plain(formatDate(time, zone, 'fi'))).toBe('20. marraskuuta 2025');
    expect(plain(formatMonth('2019-03', 'sv'))).toBe('mars 2019');
    expect(plain(formatMonth('2019-03', 'fi'))).toBe('maaliskuu 2019');
    expect(formatMonth('nonsense', 'sv')).toBe('nonsense');
  });

  it('has twelve months in every language', () => {
    for (const language of languages) expect(new Set(monthNames(language)).size).toBe(12);
  });
});
