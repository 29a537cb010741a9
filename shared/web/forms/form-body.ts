import { withoutOverrides } from '#shared/domain/text/without-overrides.ts';

/** A posted form: each field's values in the order in which they came. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** Reads `application/x-www-form-urlencoded`. Line breaks become `\n`; characters that no text holds are dropped. */
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

/** Control characters, but for tab and line feed; and halves of a surrogate pair. */
const unwanted = /(?![\t\n])\p{Cc}|\p{Surrogate}/gu;

export const cleanText = (text: string): string => withoutOverrides(text.replace(/\r\n?/g, '\n').replace(unwanted, ''));

/** The field's first value, trimmed; empty when it was not sent. */
export const fieldValue = (form: FormValues, name: string): string => form.get(name)?.[0]?.trim() ?? '';

export const fieldValues = (form: FormValues, name: string): readonly string[] => form.get(name) ?? [];

/** The script saves in between: what is missing is no error then. */
export const isAutosave = (form: FormValues): boolean => fieldValue(form, 'autosave') === '1';
