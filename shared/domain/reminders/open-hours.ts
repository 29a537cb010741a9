import { dateText, dayAfter, instantOf, type OffsetChange, type WallTime, wallTime } from '../zones/zone-time.ts';

/** From the first hour to the last one, which is not in it; `weekends` too, or Monday to Friday only. */
export type OpenHours = Readonly<{ from: number; to: number; weekends: boolean }>;

/** When reminders may go. */
export const workingHours: OpenHours = { from: 8, to: 17, weekends: false };
/** When an SMS may go. */
export const smsHours: OpenHours = { from: 8, to: 20, weekends: true };

const isOpenDay = (hours: OpenHours, { weekday }: WallTime): boolean => hours.weekends || (weekday > 0 && weekday < 6);

/** This instant if it falls in the hours, or else when they next begin, by the clocks of the zone. */
export function openFrom(hours: OpenHours, zone: readonly OffsetChange[], time: string): string {
  const now = wallTime(zone, time);
  if (isOpenDay(hours, now) && now.hour >= hours.from && now.hour < hours.to) return time;
  const first = now.hour < hours.from ? 0 : 1;
  const next = [0, 1, 2].map((days) => dayAfter(now, first + days, hours.from)).find((day) => isOpenDay(hours, day));
  return instantOf(zone, next ?? dayAfter(now, first, hours.from));
}

/** The beginning of these hours tomorrow or on the first open day after it. */
export const openNextDay = (hours: OpenHours, zone: readonly OffsetChange[], time: string): string =>
  openFrom(hours, zone, instantOf(zone, dayAfter(wallTime(zone, time), 1)));

/** The day in the zone, as `2026-11-23`. */
export const dayIn = (zone: readonly OffsetChange[], time: string): string => dateText(wallTime(zone, time));

/** When reminders begin on a day given as `2026-11-23`; a weekend's on the Monday after it. Null when it is no day. */
export function morningOf(zone: readonly OffsetChange[], day: string): string | null {
  const start = `${day}T00:00:00.000Z`;
  const date = new Date(start);
  if (day.length !== 10 || Number.isNaN(date.getTime()) || date.toISOString() !== start) return null;
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const midnight = instantOf(zone, { year, month, day: number, hour: 0, minute: 0 });
  return openFrom(workingHours, zone, midnight);
}
