import { dayMilliseconds, minuteMilliseconds, timeOf } from '../time.ts';
import type { OffsetChange } from './zone-time.ts';

const yearsAhead = 20;

/** Minutes ahead of UTC at an instant, as `GMT+02:00` says it. */
export function offsetsIn(timeZone: string): (milliseconds: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (milliseconds) => {
    const name = format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** The minute within the day from `from` in which the offset changes. */
function findChange(offsetAt: (time: number) => number, from: number): number {
  let [before, after] = [from, from + dayMilliseconds];
  while (after - before > minuteMilliseconds) {
    const middle = before + Math.floor((after - before) / 2 / minuteMilliseconds) * minuteMilliseconds;
    if (offsetAt(middle) === offsetAt(from)) before = middle;
    else after = middle;
  }
  return after;
}

/** The zone's offset a year before `now`, and its changes from then on for twenty years; null for an unknown zone. */
export function offsetChanges(timeZone: string, now: string): readonly OffsetChange[] | null {
  if (!isTimeZone(timeZone)) return null;
  const offsetAt = offsetsIn(timeZone);
  const year = new Date(now).getUTCFullYear();
  const [start, end] = [Date.UTC(year - 1, 0, 1), Date.UTC(year + yearsAhead, 0, 1)];
  const changes: OffsetChange[] = [{ from: timeOf(start), minutes: offsetAt(start) }];
  for (let day = start; day < end; day += dayMilliseconds) {
    const minutes = offsetAt(day + dayMilliseconds);
    if (minutes !== changes.at(-1)?.minutes) {
      changes.push({ from: timeOf(findChange(offsetAt, day)), minutes });
    }
  }
  return changes;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
