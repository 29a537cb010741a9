import { maxDaysAhead } from '#shared/domain/limits.ts';
import { dayMilliseconds, hourMilliseconds, timeOf } from '#shared/domain/time.ts';
import { offsetsIn } from '#shared/domain/zones/offset-changes.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';

/** Zones that can be picked: those of neighbours first, then one for each part of the world. */
export const timeZones = [
  'Europe/Stockholm',
  'Europe/Oslo',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/Rome',
  'Europe/Warsaw',
  'Europe/Athens',
  'Europe/Istanbul',
  'Atlantic/Reykjavik',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Johannesburg',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;

export const pickedZone = (asked: string | undefined): string | null =>
  timeZones.find((zone) => zone === asked) ?? null;

/** How far ahead of UTC clocks in the zone are from now on, by the hour. Only pages about calls know other zones. */
export function offsetsOf(timeZone: string, now: string): readonly OffsetChange[] {
  const minutesAt = offsetsIn(timeZone);
  const start = Math.floor(Date.parse(now) / hourMilliseconds) * hourMilliseconds;
  const end = start + maxDaysAhead * dayMilliseconds;
  const changes: OffsetChange[] = [{ from: timeOf(start), minutes: minutesAt(start) }];
  for (let time = start + hourMilliseconds; time <= end; time += hourMilliseconds) {
    const minutes = minutesAt(time);
    if (minutes !== changes.at(-1)?.minutes) changes.push({ from: timeOf(time), minutes });
  }
  return changes;
}
