/** When calls are offered on a weekday (0-6 from Sunday), as clocks show it where the organisation is: `09:00`. */
export type CallWindow = Readonly<{ weekday: number; from: string; to: string }>;

/** Minutes from midnight to a time as clocks show it: 570 for `09:30`. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** Times that an organisation offers for calls. No windows: referees can only suggest one. */
export type CallTimes = Readonly<{
  windows: readonly CallWindow[];
  /** How long a call is, and how far apart the offered times are. */
  slotMinutes: number;
  /** A call is booked at least so long before. */
  noticeHours: number;
  /** How many days ahead times are offered. */
  daysAhead: number;
}>;

const weekdays = [1, 2, 3, 4, 5];
const hours = [
  { from: '09:00', to: '10:30' },
  { from: '12:00', to: '13:00' },
  { from: '15:00', to: '16:30' },
];

/** What is offered until the organisation says something else. */
export const standardCallTimes: CallTimes = {
  windows: weekdays.flatMap((weekday) => hours.map((window) => ({ weekday, ...window }))),
  slotMinutes: 30,
  noticeHours: 24,
  daysAhead: 14,
};
