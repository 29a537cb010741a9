import { dateText, type WallTime } from './zone-time.ts';

type Day = Pick<WallTime, 'year' | 'month' | 'day'>;
export type Clock = Pick<WallTime, 'hour' | 'minute'>;

/** A day as a date field sends it, `2026-11-23`; null when there is no such day. */
export function readDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return dateText(read) === text ? read : null;
}

/** A time of day as people write it: `9`, `9.30`, `09:30` or `0930`; null when it is none. */
export function readClock(text: string): Clock | null {
  const [, hour, minute = '00'] = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/.exec(text) ?? [];
  return hour === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}
