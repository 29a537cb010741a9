import { cleanText } from '../text/clean-text.ts';

/** What a form posts: each field's values as they were typed. */
export type PostedFields = ReadonlyMap<string, readonly string[]>;

export type PeriodPart = 'from-month' | 'from-year' | 'to-month' | 'to-year';

export type FieldPart = 'value' | 'comment' | PeriodPart;

/** The name of a question's field in its form. */
export const fieldName = (questionId: string, part: FieldPart = 'value'): string =>
  part === 'value' ? `q-${questionId}` : `q-${questionId}-${part}`;

export const valuesOf = (fields: PostedFields, name: string): readonly string[] =>
  (fields.get(name) ?? []).map((value) => cleanText(value)).filter((value) => value !== '');

/** The first value of the field; empty when there is none. */
export const firstValue = (fields: PostedFields, name: string): string => valuesOf(fields, name)[0] ?? '';
