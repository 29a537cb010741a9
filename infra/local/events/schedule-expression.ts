/** When a rule fires next after a moment, in milliseconds; `periodMs` if it fires at a steady rate. */
export type Schedule = { nextAfter: (time: number) => number; periodMs: number | undefined };

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const rate = (expression: string): Schedule | undefined => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const period = Number(count) * (units[unit] ?? 0);
  return { nextAfter: (time) => (Math.floor(time / period) + 1) * period, periodMs: period };
};

const names = (list: string): Record<string, number> =>
  Object.fromEntries(list.split(' ').map((name, index) => [name, index + 1]));
const monthNames = names('JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC');
const dayNames = names('SUN MON TUE WED THU FRI SAT');

/** A field of a cron expression as the set of values that fit. */
const field = (text: string, low: number, high: number, words: Record<string, number> = {}): Set<number> => {
  const value = (word: string): number => {
    const number = words[word.toUpperCase()] ?? Number(word);
    if (Number.isInteger(number) && number >= low && number <= high) return number;
    throw new Error(`The local cloud does not understand ${text} in a cron expression`);
  };
  const fits = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step = '1'] = part.split('/');
    const [from, to] = range === '*' || range === '?' ? [low, high] : range.split('-').map(value);
    const start = from ?? low;
    const end = to ?? (part.includes('/') ? high : start);
    for (let number = start; number <= end; number += Number(step)) fits.add(number);
  }
  return fits;
};

const cron = (expression: string): Schedule | undefined => {
  const [, inner] = /^cron\((.+)\)$/.exec(expression) ?? [];
  const [minutes, hours, days, months, weekdays, years] = inner?.split(' ') ?? [];
  if (!minutes || !hours || !days || !months || !weekdays || !years) return undefined;
  const fits = {
    minute: field(minutes, 0, 59),
    hour: field(hours, 0, 23),
    day: field(days, 1, 31),
    month: field(months, 1, 12, monthNames),
    weekday: field(weekdays, 1, 7, dayNames),
    year: field(years, 1970, 2199),
  };
  const dayFits = (date: Date): boolean =>
    fits.year.has(date.getUTCFullYear()) &&
    fits.month.has(date.getUTCMonth() + 1) &&
    fits.day.has(date.getUTCDate()) &&
    fits.weekday.has(date.getUTCDay() + 1);
  const nextAfter = (time: number): number => {
    let next = (Math.floor(time / 60_000) + 1) * 60_000;
    const limit = next + 10 * 366 * 86_400_000;
    while (next < limit) {
      const date = new Date(next);
      if (!dayFits(date)) next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
      else if (!fits.hour.has(date.getUTCHours())) next = (Math.floor(next / 3_600_000) + 1) * 3_600_000;
      else if (!fits.minute.has(date.getUTCMinutes())) next += 60_000;
      else return next;
    }
    return Number.POSITIVE_INFINITY;
  };
  return { nextAfter, periodMs: undefined };
};

/** `rate(…)` or `cron(…)` of EventBridge, in UTC. */
export const parseSchedule = (expression: string): Schedule => {
  const schedule = rate(expression) ?? cron(expression);
  if (schedule === undefined) throw new Error(`The local cloud does not understand the schedule ${expression}`);
  return schedule;
};
