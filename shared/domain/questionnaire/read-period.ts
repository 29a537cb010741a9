import type { Month } from '../check/relation.ts';
import { plainDigits } from '../text/plain-digits.ts';
import type { DateError } from './answer-error.ts';

/** A period as it is typed: months as `1`-`12`, years as four figures. */
export type TypedPeriod = Readonly<{ fromMonth: string; fromYear: string; toMonth: string; toYear: string }>;

export type PeriodReading = Readonly<
  | { outcome: 'empty' }
  | { outcome: 'period'; from: Month; to: Month | null }
  | { outcome: 'error'; codes: readonly [DateError, ...DateError[]] }
>;

const earliestYear = 1940;

const isMonth = (text: string): boolean => /^(0?[1-9]|1[0-2])$/.test(text);
const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= earliestYear;

const readMonth = (
  side: 'from' | 'to',
  typedMonth: string,
  typedYear: string,
  thisMonth: Month,
): Readonly<{ month: Month } | { code: DateError }> => {
  const [month, year] = [plainDigits(typedMonth), plainDigits(typedYear)];
  if (!isMonth(month)) return { code: `${side}_month` };
  if (!isYear(year)) return { code: `${side}_year` };
  const read = `${year}-${month.padStart(2, '0')}`;
  return read > thisMonth ? { code: `${side}_future` } : { month: read };
};

/** Reads a period whose end may be left empty, for one that goes on; or all that is wrong with it, the beginning first. */
export function readPeriod(typed: TypedPeriod, thisMonth: Month): PeriodReading {
  const { fromMonth, fromYear, toMonth, toYear } = typed;
  if ([fromMonth, fromYear, toMonth, toYear].every((text) => text === '')) return { outcome: 'empty' };
  const from = readMonth('from', fromMonth, fromYear, thisMonth);
  const goesOn = toMonth === '' && toYear === '';
  const to = goesOn ? { month: null } : readMonth('to', toMonth, toYear, thisMonth);
  if ('code' in from) return { outcome: 'error', codes: 'code' in to ? [from.code, to.code] : [from.code] };
  if ('code' in to) return { outcome: 'error', codes: [to.code] };
  return to.month !== null && to.month < from.month
    ? { outcome: 'error', codes: ['order'] }
    : { outcome: 'period', from: from.month, to: to.month };
}

/** A stored period as the form shows it. */
export function typedPeriod(period: Readonly<{ from: Month; to: Month | null }>): TypedPeriod {
  const part = (month: Month | null, index: 0 | 1): string => month?.split('-')[index] ?? '';
  return {
    fromMonth: String(Number(part(period.from, 1))),
    fromYear: part(period.from, 0),
    toMonth: period.to === null ? '' : String(Number(part(period.to, 1))),
    toYear: part(period.to, 0),
  };
}
