import { createHash } from 'node:crypto';

type Printable = string | number | boolean | null | readonly Printable[] | { readonly [key: string]: Printable };

const isList = (value: Printable): value is readonly Printable[] => Array.isArray(value);

const inOrder = (value: Printable): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(inOrder);
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, inOrder(each)]);
};

/**
 * A short mark of what a form was drawn from, for a hidden field: another mark of what is stored now says that it was
 * edited meanwhile. The order of keys does not matter.
 */
export const fingerprint = (values: Printable): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(values)))
    .digest('base64url')
    .slice(0, 16);
