/** Times are RFC 3339 in UTC, as `2026-11-20T10:00:00.000Z`, so that the earlier of two is also the lesser text. */

export const secondMilliseconds = 1_000;
export const minuteMilliseconds = 60 * secondMilliseconds;
export const hourMilliseconds = 60 * minuteMilliseconds;
export const dayMilliseconds = 24 * hourMilliseconds;

export const minuteSeconds = 60;
export const hourSeconds = 60 * minuteSeconds;
export const daySeconds = 24 * hourSeconds;

/** A time of so many milliseconds since 1970. */
export const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

const addMilliseconds = (time: string, milliseconds: number): string =>
  timeOf(Date.parse(time) + Math.round(milliseconds));

export const addSeconds = (time: string, seconds: number): string =>
  addMilliseconds(time, seconds * secondMilliseconds);

export const addMinutes = (time: string, minutes: number): string =>
  addMilliseconds(time, minutes * minuteMilliseconds);

export const addHours = (time: string, hours: number): string => addMilliseconds(time, hours * hourMilliseconds);

export const addDays = (time: string, days: number): string => addMilliseconds(time, days * dayMilliseconds);

/** The same day of the month so many months later, or the month's last day where it has none such. */
export function addMonths(time: string, months: number): string {
  const start = new Date(time);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString();
}

/** The first moment of the day after, in UTC. */
export const startOfNextDay = (time: string): string =>
  `${addDays(time, 1).slice(0, '2026-11-23'.length)}T00:00:00.000Z`;

/** How long from one time to another; negative when the other is earlier. */
export const millisecondsBetween = (one: string, other: string): number => Date.parse(other) - Date.parse(one);

export const laterOf = (one: string, other: string): string => (one > other ? one : other);

export const earlierOf = (one: string, other: string): string => (one < other ? one : other);
