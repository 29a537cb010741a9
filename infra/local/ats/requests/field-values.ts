import * as z from 'zod/mini';

export const fieldValue = z.object({ id: z.string(), value: z.string() });
export type FieldValue = z.infer<typeof fieldValue>;

/** What names of inputs begin with when they stand for a custom field. */
export const fieldPrefix = 'field.';

/** The values as the contract wants them: strings. A check box sends `false` by a hidden field before it; the last holds. */
export const fieldValuesIn = (form: URLSearchParams): FieldValue[] => {
  const values = new Map<string, string>();
  for (const [name, value] of form) if (name.startsWith(fieldPrefix)) values.set(name.slice(fieldPrefix.length), value);
  return [...values].map(([id, value]) => ({ id, value }));
};
