import { describe, expect, it } from 'vitest';
import { suggestedDay, suggestedDays } from '#shared/domain/reminders/suggested-days.ts';
import { buildOrganisation, daysAfter } from '#tests/support/builders/check-builders.ts';

const stockholm = buildOrganisation().offsetChanges;

describe('days to be reminded on', () => {
  it.each([
    ['Monday', 0, 'thursday 2026-11-26', ['tomorrow 2026-11-24', 'thursday 2026-11-26', 'monday 2026-11-30']],
    ['Tuesday', 1, 'thursday 2026-11-26', ['tomorrow 2026-11-25', 'thursday 2026-11-26', 'monday 2026-11-30']],
    ['Wednesday', 2, 'monday 2026-11-30', ['tomorrow 2026-11-26', 'monday 2026-11-30']],
    ['Thursday', 3, 'monday 2026-11-30', ['tomorrow 2026-11-27', 'monday 2026-11-30', 'thursday 2026-12-03']],
    ['Friday', 4, 'monday 2026-11-30', ['monday 2026-11-30', 'thursday 2026-12-03']],
    ['Saturday', 5, 'monday 2026-11-30', ['monday 2026-11-30', 'thursday 2026-12-03']],
    ['Sunday', 6, 'thursday 2026-12-03', ['tomorrow 2026-11-30', 'thursday 2026-12-03']],
  ] as const)('on a %s', (_, days, one, all) => {
    const said = ({ name, day }: { name: string; day: string }) => `${name} ${day}`;
    expect(said(suggestedDay(stockholm, daysAfter(days)))).toBe(one);
    expect(suggestedDays(stockholm, daysAfter(days)).map(said)).toEqual(all);
  });
});
