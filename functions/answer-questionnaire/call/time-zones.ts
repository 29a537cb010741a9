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

const hourMilliseconds = 3_600_000;
const hoursAhead = 24 * 60;

/** How far ahead of UTC clocks in the zone are from now on, by the hour. Only pages about calls know other zones. */
export function offsetsOf(timeZone: string, now: string): readonly OffsetChange[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  const minutesAt = (time: number): number => {
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const start = Math.floor(Date.parse(now) / hourMilliseconds) * hourMilliseconds;
  const changes: OffsetChange[] = [{ from: new Date(start).toISOString(), minutes: minutesAt(start) }];
  for (let hour = 1; hour <= hoursAhead; hour += 1) {
    const time = start + hour * hourMilliseconds;
    const minutes = minutesAt(time);
    if (minutes !== changes.at(-1)?.minutes) changes.push({ from: new Date(time).toISOString(), minutes });
  }
  return changes;
}
