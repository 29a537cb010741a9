import { describe, expect, it } from 'vitest';
import { offsetChanges } from '#shared/domain/zones/offset-changes.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';

const now = '2026-11-23T08:00:00.000Z';

describe('a zone’s changes of offset', () => {
  it('are the instants at which its clocks change, for twenty years', () => {
    const changes = offsetChanges('Europe/Stockholm', now) ?? [];
    expect(changes.slice(0, 3)).toEqual([
      { from: '2025-01-01T00:00:00.000Z', minutes: 60 },
      { from: '2025-03-30T01:00:00.000Z', minutes: 120 },
      { from: '2025-10-26T01:00:00.000Z', minutes: 60 },
    ]);
    expect(changes).toHaveLength(43);
    expect(changes.at(-1)?.from).toBe('2045-10-29T01:00:00.000Z');
  });

  it.each(['Europe/Stockholm', 'Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'])(
    'tell the same time in %s as Intl does',
    (timeZone) => {
      const changes = offsetChanges(timeZone, now) ?? [];
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      });
      for (let day = 0; day < 730; day += 1) {
        const time = new Date(Date.parse(now) + day * 86_400_000 + 17 * 60_000 * day).toISOString();
        const { hour, minute } = wallTime(changes, time);
        expect(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`).toBe(
          format.format(new Date(time)),
        );
      }
    },
  );

  it('are none in a zone that does not exist', () => {
    expect(offsetChanges('Europe/Atlantis', now)).toBeNull();
  });
});
