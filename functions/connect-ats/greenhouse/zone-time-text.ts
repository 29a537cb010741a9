import { type OffsetChange, offsetMinutesAt, wallTime } from '#shared/domain/zones/zone-time.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

type Names = Readonly<Record<number, string>>;

const western: Names = { 0: 'GMT', 60: 'BST' };
const central: Names = { 60: 'CET', 120: 'CEST' };
const eastern: Names = { 120: 'EET', 180: 'EEST' };

const byZone: Readonly<Record<string, Names>> = {
  'Europe/Stockholm': central,
  'Europe/Oslo': central,
  'Europe/Copenhagen': central,
  'Europe/Berlin': central,
  'Europe/Vienna': central,
  'Europe/Zurich': central,
  'Europe/Helsinki': eastern,
  'Europe/Mariehamn': eastern,
  'Europe/London': western,
};

const offset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
};

type Zone = Readonly<{ timeZone: string; offsetChanges: readonly OffsetChange[] }>;

/** `2026-03-02 09:14 CET`; in a zone without letters of its own `… UTC-03:00`. */
export function zoneTimeText(time: string, { timeZone, offsetChanges }: Zone): string {
  const { year, month, day, hour, minute } = wallTime(offsetChanges, time);
  const minutes = offsetMinutesAt(offsetChanges, time);
  const zone = byZone[timeZone]?.[minutes] ?? offset(minutes);
  return `${year}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)} ${zone}`;
}
