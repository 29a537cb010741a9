import type { Month } from '#shared/domain/check/relation.ts';
import type { Language } from '#shared/domain/language.ts';
import { type OffsetChange, type WallTime, wallTime } from '#shared/domain/zones/zone-time.ts';
import { dayWords } from './day-words.ts';

// By hand, since Intl's formatters cost 20 ms and 8 MB at their first use. A date does not break inside: hard spaces.
type Zone = readonly OffsetChange[];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const monthName = (language: Language, month: number): string => dayWords[language].months[month - 1] ?? '';

/** `20 november`, `20. November`, `20. marraskuuta`. */
const dayAndMonth = (wall: WallTime, language: Language): string => {
  const month = monthName(language, wall.month);
  if (language === 'sv' || language === 'en') return `${wall.day}\u00a0${month}`;
  return `${wall.day}.\u00a0${language === 'fi' ? `${month}ta` : month}`;
};

const dayOf = (wall: WallTime, language: Language): string => {
  const weekday = dayWords[language].weekdays[wall.weekday] ?? '';
  return `${weekday}${dayWords[language].afterWeekday}${dayAndMonth(wall, language)}`;
};

const clockOf = (wall: WallTime, language: Language): string =>
  `${twoDigits(wall.hour)}${dayWords[language].clockMark}${twoDigits(wall.minute)}`;

/** `torsdag 20 november`; Finnish as an answer to "when" (`torstaina 20. marraskuuta`). */
export const formatDay = (time: string, zone: Zone, language: Language): string =>
  dayOf(wallTime(zone, time), language);

/** `torsdag 20 november kl. 14.00`. */
export function formatDayTime(time: string, zone: Zone, language: Language): string {
  const wall = wallTime(zone, time);
  return dayWords[language].dayTime(dayOf(wall, language), clockOf(wall, language));
}

/** `20 november 2025`, without the weekday. */
export function formatDate(time: string, zone: Zone, language: Language): string {
  const wall = wallTime(zone, time);
  return `${dayAndMonth(wall, language)}\u00a0${wall.year}`;
}

/** `torsdag 20 november 2025`, where the year may be in doubt. */
export function formatDayYear(time: string, zone: Zone, language: Language): string {
  const wall = wallTime(zone, time);
  return `${dayOf(wall, language)}\u00a0${wall.year}`;
}

/** `torsdag 20 november 2025 kl. 14.00`. */
export const formatDayYearTime = (time: string, zone: Zone, language: Language): string =>
  dayWords[language].dayTime(formatDayYear(time, zone, language), formatClock(time, zone, language));

/** The time of day alone, `14.00` or `14:00`; the text around it says `kl.` or `at`. */
export const formatClock = (time: string, zone: Zone, language: Language): string =>
  clockOf(wallTime(zone, time), language);

/** `2019-03` as `mars 2019`; an unreadable month as it stands. */
export function formatMonth(month: Month, language: Language): string {
  const [year, number] = month.split('-');
  const name = monthName(language, Number(number));
  return name === '' ? month : `${name}\u00a0${year}`;
}

/** Names of the months, January first, as a list shows them. */
export const monthNames = (language: Language): readonly string[] => dayWords[language].months;

/** Letters of a weekday and of a month, where room is short; 0: the month as a number. */
const shortWords: Readonly<Record<Language, readonly [number, number]>> = {
  sv: [3, 3],
  en: [3, 3],
  nb: [3, 3],
  da: [3, 3],
  fi: [2, 0],
  de: [2, 3],
};

/** `ons 2 dec`, `Wed 2 Dec`, `ke 2.12.`; with the year where it is another than now. */
export function formatShortDay(time: string, zone: Zone, language: Language, now: string): string {
  const wall = wallTime(zone, time);
  const [ofWeekday, ofMonth] = shortWords[language];
  const weekday = (dayWords[language].weekdays[wall.weekday] ?? '').slice(0, ofWeekday);
  const year = wall.year === wallTime(zone, now).year ? '' : wall.year;
  if (ofMonth === 0) return `${weekday}\u00a0${wall.day}.${wall.month}.${year}`;
  const dot = language === 'sv' || language === 'en' ? '' : '.';
  const month = monthName(language, wall.month).slice(0, ofMonth);
  return [weekday, `${wall.day}${dot}`, month, ...(year === '' ? [] : [year])].join('\u00a0');
}

/** `ons 2 dec 08.00`. */
export const formatShortDayTime = (time: string, zone: Zone, language: Language, now: string): string =>
  `${formatShortDay(time, zone, language, now)}\u00a0${formatClock(time, zone, language)}`;
