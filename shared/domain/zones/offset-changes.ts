import { dayMilliseconds, minuteMilliseconds, timeOf } from '../time.ts';
import { canonicalZone } from './canonical-zone.ts';
import type { OffsetChange } from './zone-time.ts';

const yearsAhead = 20;

/** No zone changes its clocks twice within it. */
const step = 14 * dayMilliseconds;

/** Minutes ahead of UTC at an instant, as `GMT+02:00` says it. */
function offsetsIn(timeZone: string): (milliseconds: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (milliseconds) => {
    const name = format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** The minute within the step from `from` in which the offset changes. */
function findChange(offsetAt: (time: number) => number, from: number): number {
  let [before, after] = [from, from + step];
  while (after - before > minuteMilliseconds) {
    const middle = before + Math.floor((after - before) / 2 / minuteMilliseconds) * minuteMilliseconds;
    if (offsetAt(middle) === offsetAt(from)) before = middle;
    else after = middle;
  }
  return after;
}

/** A zone by its own name, its offset a year before `now` and the changes for twenty years on; null for none. */
export function readZone(
  typed: string,
  now: string,
): Readonly<{ timeZone: string; offsetChanges: readonly OffsetChange[] }> | null {
  const timeZone = canonicalZone(typed);
  return timeZone === null ? null : { timeZone, offsetChanges: changesIn(timeZone, now, yearsAhead) };
}

/** The zone's offset a year before `now`, and its changes from then on for so many years; null for an unknown zone. */
export function offsetChanges(timeZone: string, now: string, years = yearsAhead): readonly OffsetChange[] | null {
  const known = canonicalZone(timeZone);
  return known === null ? null : changesIn(known, now, years);
}

function changesIn(timeZone: string, now: string, years: number): readonly OffsetChange[] {
  const offsetAt = offsetsIn(timeZone);
  const year = new Date(now).getUTCFullYear();
  const [start, end] = [Date.UTC(year - 1, 0, 1), Date.UTC(year + years, 0, 1)];
  const changes: OffsetChange[] = [{ from: timeOf(start), minutes: offsetAt(start) }];
  for (let time = start; time < end; time += step) {
    const minutes = offsetAt(time + step);
    if (minutes !== changes.at(-1)?.minutes) {
      changes.push({ from: timeOf(findChange(offsetAt, time)), minutes });
    }
  }
  return changes;
}
