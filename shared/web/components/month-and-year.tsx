import { monthNames } from '#shared/i18n/dates.ts';
import { errorAt, type FieldErrors } from '../forms/field-errors.ts';
import type { Reading } from '../http/reading.ts';
import { SelectOptions } from './select-field.tsx';

type Props = Readonly<{
  reading: Reading;
  /** Names of the two controls, which are their ids too. */
  month: string;
  year: string;
  values: Readonly<{ month: string; year: string }>;
  errors: FieldErrors;
  /** id of the words of an error, for both controls. */
  describedBy: string;
  /** Spoken before "Month" and "Year" where one legend stands over two dates; seen above them. */
  prefix?: string;
}>;

/** A month from a list and a year in four figures. */
export function MonthAndYear({ reading, month, year, values, errors, describedBy, prefix }: Props) {
  const { choose, month: monthText, year: yearText } = reading.texts;
  const before = prefix === undefined ? null : <span class="vh">{prefix}: </span>;
  const marksOf = (name: string) =>
    errorAt(errors, name) === null ? {} : ({ 'aria-invalid': true, 'aria-describedby': describedBy } as const);
  const isBad = errorAt(errors, month) !== null || errorAt(errors, year) !== null;
  const options = [
    { value: '', text: choose },
    ...monthNames(reading.language).map((text, index) => ({ value: String(index + 1), text })),
  ];
  return (
    <div class={isBad ? 'dates pair-tight field-bad-pair' : 'dates pair-tight'}>
      <div>
        <label class="small" for={month}>
          {before}
          {monthText}
        </label>
        <select class="in" id={month} name={month} {...marksOf(month)}>
          <SelectOptions options={options} value={values.month} />
        </select>
      </div>
      <div>
        <label class="small" for={year}>
          {before}
          {yearText}
        </label>
        <input
          class="in"
          id={year}
          name={year}
          inputMode="numeric"
          autocomplete="off"
          value={values.year}
          {...marksOf(year)}
        />
      </div>
    </div>
  );
}
