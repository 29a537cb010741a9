import { dateText, dayAfter, type OffsetChange, wallTime } from '../zones/zone-time.ts';

const thursday = 4;
const monday = 1;
const daysInWeek = 7;

export type SuggestedDay = Readonly<{
  name: 'tomorrow' | 'thursday' | 'monday';
  /** As `2026-11-26`. */
  day: string;
}>;

/** Days until the next such weekday, today left out. */
const daysUntil = (weekday: number, today: number): number => ((weekday - today + daysInWeek - 1) % daysInWeek) + 1;

/** Days on which one may want to be reminded, earliest first: tomorrow unless it is a weekend, Thursday, Monday. */
export function suggestedDays(zone: readonly OffsetChange[], now: string): readonly SuggestedDay[] {
  const today = wallTime(zone, now);
  const toThursday = daysUntil(thursday, today.weekday);
  const toMonday = daysUntil(monday, today.weekday);
  const isWeekendTomorrow = today.weekday === 5 || today.weekday === 6;
  const all: readonly (readonly [SuggestedDay['name'], number])[] = [
    ['tomorrow', isWeekendTomorrow ? 0 : 1],
    ['thursday', toThursday],
    ['monday', toMonday],
  ];
  return all
    .filter(([name, days]) => days > 0 && (name === 'tomorrow' || days > 1))
    .toSorted(([, one], [, other]) => one - other)
    .map(([name, days]) => ({ name, day: dateText(dayAfter(today, days)) }));
}

/** The Thursday or Monday that a mail offers: the next one that is not already tomorrow. */
export function suggestedDay(zone: readonly OffsetChange[], now: string): SuggestedDay {
  const today = wallTime(zone, now).weekday;
  const [toThursday, toMonday] = [daysUntil(thursday, today), daysUntil(monday, today)];
  const name = toThursday > 1 && (toThursday < toMonday || toMonday === 1) ? 'thursday' : 'monday';
  return { name, day: suggestedDays(zone, now).find((each) => each.name === name)?.day ?? '' };
}
