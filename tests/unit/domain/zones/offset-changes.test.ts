import { describe, expect, it } from 'vitest';
import { canonicalZone } from '#shared/domain/zones/canonical-zone.ts';
import { offsetChanges, readZone } from '#shared/domain/zones/offset-changes.ts';
import { instantOf, monthIn, wallTime } from '#shared/domain/zones/zone-time.ts';

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
    expect(readZone('Europe/Atlantis', now)).toBeNull();
  });
});

/** What a clock in the zone shows, by the runtime's own reckoning. */
const shownIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (time: string): string => format.format(new Date(time));
};

const two = (figure: number): string => String(figure).padStart(2, '0');

describe('every zone of the runtime', () => {
  it('shows in every month of three years what its clocks show, and gives the instant back', () => {
    const wrong: string[] = [];
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) {
      const changes = offsetChanges(zone, now, 4) ?? [];
      const shown = shownIn(zone);
      for (let month = 0; month < 36; month += 1) {
        for (const [day, hour] of [
          [1, 10],
          [29, 23],
        ] as const) {
          const time = new Date(Date.UTC(2026, 11 + month, day, hour, 30)).toISOString();
          const wall = wallTime(changes, time);
          const text = `${wall.year}-${two(wall.month)}-${two(wall.day)} ${two(wall.hour)}:${two(wall.minute)}`;
          if (text !== shown(time)) wrong.push(`${zone} ${time}: ${text}, not ${shown(time)}`);
          const back = instantOf(changes, wall);
          if (back !== time && shown(back) !== shown(time)) wrong.push(`${zone} ${time}: ${back}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is found by the name that it is shown with', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.filter((zone) => canonicalZone(canonicalZone(zone) ?? '') !== canonicalZone(zone))).toEqual([]);
  });
});

describe('the name of a zone', () => {
  it.each([
    ['europe/stockholm', 'Europe/Stockholm'],
    ['EUROPE/VIENNA', 'Europe/Vienna'],
    [' Europe/Oslo ', 'Europe/Oslo'],
    ['\u200eEurope/\u200bOslo\ufeff', 'Europe/Oslo'],
    ['america/new_york', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Godthab', 'America/Nuuk'],
    ['atlantic/faroe', 'Atlantic/Faroe'],
    ['antarctica/dumontdurville', 'Antarctica/DumontDUrville'],
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
    // Of several countries: by no city's name.
    ['cet', 'CET'],
    ['EST', 'EST'],
  ])('%s is %s', (typed, zone) => {
    expect(readZone(typed, now)?.timeZone).toBe(zone);
  });
});

describe('what clocks in a zone show', () => {
  const stockholm = offsetChanges('Europe/Stockholm', now) ?? [];

  it.each([
    ['2026-03-31T21:59:59.000Z', '2026-03'],
    ['2026-03-31T22:00:00.000Z', '2026-04'],
    ['2026-12-31T23:00:00.000Z', '2027-01'],
  ])('at %s is of the month %s', (time, month) => {
    expect(monthIn(stockholm, time)).toBe(month);
  });

  it('is the time of UTC where nothing is known of it', () => {
    expect(wallTime([], now)).toMatchObject({ day: 23, weekday: 1, hour: 8, minute: 0 });
  });
});

describe('a time typed by the clocks of a zone', () => {
  it.each([
    // The offset of that day, not of today.
    ['America/New_York', '2027-04-01T10:00', '2027-04-01T14:00:00.000Z'],
    ['America/New_York', '2027-01-11T10:00', '2027-01-11T15:00:00.000Z'],
    ['Pacific/Auckland', '2027-04-10T09:00', '2027-04-09T21:00:00.000Z'],
    ['Australia/Sydney', '2029-06-01T09:00', '2029-05-31T23:00:00.000Z'],
    // Occurs twice: the first.
    ['Europe/Stockholm', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2027-11-07T01:30', '2027-11-07T05:30:00.000Z'],
    ['Australia/Sydney', '2027-04-04T02:30', '2027-04-03T15:30:00.000Z'],
    // Does not occur: an hour on.
    ['Europe/Stockholm', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['America/New_York', '2027-03-14T02:30', '2027-03-14T07:30:00.000Z'],
  ])('%s %s is %s', (zone, typed, at) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = typed.split(/\D/).map(Number);
    expect(instantOf(offsetChanges(zone, now) ?? [], { year, month, day, hour, minute })).toBe(at);
  });
});
