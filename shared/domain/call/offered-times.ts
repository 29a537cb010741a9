import type { Recruiter } from '../check/check.ts';
import { instantOf, type OffsetChange, type WallTime, wallTime } from '../zones/zone-time.ts';
import { quartersOf } from './call-slots.ts';
import type { CallTimes, CallWindow } from './call-times.ts';

/** A time that can be booked, and with whom. */
export type OfferedTime = Readonly<{ at: string; handler: Recruiter }>;

/** Those who call, and the quarters of an hour in which each is taken. */
export type CallHandler = Readonly<{ handler: Recruiter; taken: ReadonlySet<string> }>;

type Offer = Readonly<{
  callTimes: CallTimes;
  /** The organisation's zone. */
  changes: readonly OffsetChange[];
  handlers: readonly CallHandler[];
  now: string;
}>;

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

const minutesOf = (clock: string): number => {
  const [hour, minute] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
};

/** Every start in a window on this day at which the whole call fits; a time that the clocks leave out is none. */
function startsIn(window: CallWindow, day: WallTime, { callTimes, changes }: Offer): readonly string[] {
  const starts: string[] = [];
  const last = minutesOf(window.to) - callTimes.slotMinutes;
  for (let minute = minutesOf(window.from); minute <= last; minute += callTimes.slotMinutes) {
    const wall = { ...day, hour: Math.floor(minute / 60), minute: minute % 60 };
    const at = instantOf(changes, wall);
    const shown = wallTime(changes, at);
    if (shown.hour === wall.hour && shown.minute === wall.minute && shown.day === wall.day) starts.push(at);
  }
  return starts;
}

const isFree = ({ taken }: CallHandler, at: string, minutes: number): boolean =>
  quartersOf(at, minutes).every((quarter) => !taken.has(quarter));

/** The times that can be booked now, earliest first, each with the first of the handlers who is free then. */
export function offeredTimes(offer: Offer): readonly OfferedTime[] {
  const { callTimes, changes, handlers, now } = offer;
  const earliest = new Date(Date.parse(now) + callTimes.noticeHours * hourMilliseconds).toISOString();
  const today = wallTime(changes, now);
  const midday = Date.UTC(today.year, today.month - 1, today.day, 12);
  const starts = Array.from({ length: callTimes.daysAhead + 1 }, (_, index): WallTime => {
    const date = new Date(midday + index * dayMilliseconds);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
      hour: 0,
      minute: 0,
    };
  }).flatMap((day) =>
    callTimes.windows
      .filter(({ weekday }) => weekday === day.weekday)
      .flatMap((window) => startsIn(window, day, offer)),
  );
  return [...new Set(starts)]
    .filter((at) => at >= earliest)
    .toSorted()
    .flatMap((at) => {
      const free = handlers.find((each) => isFree(each, at, callTimes.slotMinutes));
      return free === undefined ? [] : [{ at, handler: free.handler }];
    });
}
