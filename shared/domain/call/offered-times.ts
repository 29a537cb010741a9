import type { Recruiter } from '../check/check.ts';
import { addHours } from '../time.ts';
import { dayAfter, instantOf, type OffsetChange, type WallTime, wallTime } from '../zones/zone-time.ts';
import { quartersOf } from './call-slots.ts';
import { type CallTimes, type CallWindow, minutesOf } from './call-times.ts';

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
  const earliest = addHours(now, callTimes.noticeHours);
  const today = wallTime(changes, now);
  const starts = Array.from({ length: callTimes.daysAhead + 1 }, (_, index) => dayAfter(today, index)).flatMap((day) =>
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
