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

const minuteMilliseconds = 60_000;

/** How many minutes ahead of UTC the zone is then. */
export const offsetMinutesAt = (changes: readonly OffsetChange[], time: string): number => {
  const last = changes.findLast((change) => change.from <= time);
  return (last ?? changes[0])?.minutes ?? 0;
};

/** What clocks in the zone show at this instant. `changes` in order of time. */
export function wallTime(changes: readonly OffsetChange[], time: string): WallTime {
  const shifted = new Date(Date.parse(time) + offsetMinutesAt(changes, time) * minuteMilliseconds);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** The instant at which clocks in the zone show this; in the hour that occurs twice, the first. */
export function instantOf(changes: readonly OffsetChange[], wall: Omit<WallTime, 'weekday'>): string {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const guess = new Date(asUtc).toISOString();
  const before = new Date(asUtc - offsetMinutesAt(changes, guess) * minuteMilliseconds).toISOString();
  return new Date(asUtc - offsetMinutesAt(changes, before) * minuteMilliseconds).toISOString();
}
