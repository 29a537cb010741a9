import { plainDigits } from '../text/plain-digits.ts';
import { dateText, dayAfter, type WallTime } from './zone-time.ts';

type Day = Pick<WallTime, 'year' | 'month' | 'day'>;
export type Clock = Pick<WallTime, 'hour' | 'minute'>;

/** Ways of writing a day in figures, the year first or last; between them one mark, and perhaps a space. */
const yearFirst = /^(?<year>\d{4})(?<mark>[-./]?) ?(?<month>\d\d)\k<mark> ?(?<day>\d\d)$/;
const shortFirst = /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const yearLast = /^(?<day>\d{1,2}) ?[-./] ?(?<month>\d{1,2})(?: ?[-./] ?| )(?<year>\d{4})$/;
/** The year in two figures: between full stops the day is always first. */
const shortYear = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d\d)$/;
/** With the month's name. */
const dayThenName = /^(?<day>\d{1,2})(?:\.|st|nd|rd|th|:[ae])?(?: of)?[ /-](?<name>\p{L}+)\.?,?[ /-](?<year>\d{4})$/u;
const nameThenDay = /^(?:\p{L}+,? )?(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u;

const ways = [yearFirst, shortFirst, yearLast, shortYear, dayThenName, nameThenDay];

/** Without a year, as `3.12.` */
const yearless = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})$/;
const farthestDays = 183;

/** A weekday and an article before the figures of a day. */
const beforeFigures = /^(?:\p{L}+\.?,? )?(?:(?:den|the) )?(?=\d)/u;

let months: ReadonlyMap<string, number> | null = null;

const namesOfMonths = (): ReadonlyMap<string, number> =>
  new Map(
    ['sv', 'en', 'nb', 'da', 'fi', 'de', 'de-AT'].flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        [{ month }, { month, day: 'numeric' } as const].flatMap((parts) => {
          const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
          return Array.from({ length: 12 }, (_, index) => {
            const named = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month');
            return [(named?.value ?? '').toLowerCase().replace('.', ''), index + 1] as const;
          });
        }),
      ),
    ),
  );

function monthNamed(name: string): number {
  months ??= namesOfMonths();
  return months.get(name.toLowerCase()) ?? 0;
}

/**
 * A day as a date field sends it, `2026-11-23`, or as it is written where there is none: `23.11.2026`, `23/11/2026`,
 * `23 november 2026` in any of our languages. Null when there is no such day.
 */
export function readDay(typed: string): Day | null {
  const text = plainDigits(typed)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\.$/, '');
  const figures = text.replace(beforeFigures, '');
  for (const way of ways) {
    const { year, month, day, name = '' } = way.exec(way === nameThenDay ? text : figures)?.groups ?? {};
    if (year === undefined) continue;
    const read = {
      year: Number(year.length === 2 ? `20${year}` : year),
      month: month === undefined ? monthNamed(name) : Number(month),
      day: Number(day),
    };
    const date = new Date(Date.UTC(read.year, read.month - 1, read.day));
    const isDay = date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day;
    return isDay && read.year >= 1000 ? read : null;
  }
  return null;
}

/**
 * The same for a day to come, which may be written without its year: `3.12.` is the next one, where that is within half a
 * year from today (`2026-11-23`); what is farther off was rather meant to be past.
 */
export function readComingDay(typed: string, today: string): Day | null {
  const found = yearless.exec(plainDigits(typed).replace(/\.$/, '').replace(beforeFigures, ''))?.groups;
  const from = readDay(today);
  if (found === undefined || from === null) return readDay(typed);
  const last = dateText(dayAfter(from, farthestDays));
  const coming = [from.year, from.year + 1].flatMap(
    (year) => readDay(`${found['day']}.${found['month']}.${year}`) ?? [],
  );
  return coming.find((each) => dateText(each) >= today && dateText(each) <= last) ?? null;
}

/** The same as a date field sends it; null when there is no such day. */
export function dayText(typed: string): string | null {
  const day = readDay(typed);
  return day === null ? null : dateText(day);
}

const clock =
  /^(?:(?:kl|klo|klockan|klokken|kello|um|at)\.? ?)?([01]?\d|2[0-3])(?: ?(?:[.,:\u2236h]|uhr)? ?([0-5]\d)(?::00)?)?(?: ?(?:h|uhr))?(?: ?([ap])\.? ?m\.?)?$/i;

/** A time of day as people write it: `9`, `9.30`, `9,30`, `09:30`, `0930`, `kl. 9.30`, `9 Uhr` or `9 am`; null when it is none. */
export function readClock(typed: string): Clock | null {
  const [, hours, minute = '00', half] = clock.exec(plainDigits(typed)) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  if (half === undefined) return { hour, minute: Number(minute) };
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute: Number(minute) };
}
