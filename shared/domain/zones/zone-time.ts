import { addDays, minuteMilliseconds, timeOf } from '../time.ts';

/** From this instant on (RFC 3339, UTC) the zone is this many minutes ahead of UTC. */
export type OffsetChange = Readonly<{ from: string; minutes: number }>;

/** A wall-clock time; month 1-12, weekday 0-6 from Sunday. */
export type WallTime = Readonly<{
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}>;

type WallDay = Pick<WallTime, 'year' | 'month' | 'day'>;

/** How many minutes ahead of UTC the zone is then. */
export const offsetMinutesAt = (changes: readonly OffsetChange[], time: string): number => {
  const last = changes.findLast((change) => change.from <= time);
  return (last ?? changes[0])?.minutes ?? 0;
};

function shownAt(milliseconds: number): WallTime {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** What clocks in the zone show at this instant. `changes` in order of time. */
export function wallTime(changes: readonly OffsetChange[], time: string): WallTime {
  return shownAt(Date.parse(time) + offsetMinutesAt(changes, time) * minuteMilliseconds);
}

/** The day so many days on, at this hour. */
export const dayAfter = ({ year, month, day }: WallDay, days: number, hour = 0): WallTime =>
  shownAt(Date.UTC(year, month - 1, day + days, hour));

/** As `2026-11-23`. */
export const dateText = ({ year, month, day }: WallDay): string => timeOf(Date.UTC(year, month - 1, day)).slice(0, 10);

/**
 * The instant at which clocks in the zone show this: in the hour that occurs twice the first, in the one that is left
 * out as if the clocks had not been moved yet.
 */
export function instantOf(changes: readonly OffsetChange[], wall: Omit<WallTime, 'weekday'>): string {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const [earlier, later] = [-1, 1].map((days) => offsetMinutesAt(changes, addDays(timeOf(asUtc), days)));
  const at = (minutes = 0): string => timeOf(asUtc - minutes * minuteMilliseconds);
  const isLater = offsetMinutesAt(changes, at(earlier)) !== earlier && offsetMinutesAt(changes, at(later)) === later;
  return at(isLater ? later : earlier);
}

/** The month that it is there: `2026-03`. */
export function monthIn(changes: readonly OffsetChange[], time: string): string {
  const { year, month } = wallTime(changes, time);
  return `${year}-${String(month).padStart(2, '0')}`;
}
