import { cleanLine, cleanText } from '#shared/domain/text/clean-text.ts';

/** A posted form: each field's values in the order in which they came. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** Reads `application/x-www-form-urlencoded`, with every value cleaned. */
export function parseForm(body: string | null): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body ?? '')) {
    addValue(values, name, cleanText(value));
  }
  return values;
}

/** In place: whoever posts one name a hundred thousand times would keep us copying for minutes. */
export function addValue(values: Map<string, string[]>, name: string, value: string): void {
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else known.push(value);
}

/** The field's first value, in as many lines as it has; empty when it was not sent. */
export const fieldValue = (form: FormValues, name: string): string => form.get(name)?.[0] ?? '';

/** The same of a field that has one line. */
export const fieldLine = (form: FormValues, name: string): string => cleanLine(fieldValue(form, name));

export const fieldValues = (form: FormValues, name: string): readonly string[] => form.get(name) ?? [];

/** The script saves in between: what is missing is no error then. */
export const isAutosave = (form: FormValues): boolean => fieldValue(form, 'autosave') === '1';

/** In characters. The large ones are whole questionnaires in several languages, whose every letter may take nine. */
const largestForm = { usual: 200_000, large: 2_000_000 } as const;

/** A form that nobody typed. */
export const isTooLarge = (body: string | null, size: keyof typeof largestForm = 'usual'): boolean =>
  (body?.length ?? 0) > largestForm[size];
