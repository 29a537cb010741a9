import type * as z from 'zod/mini';
import { maxFieldErrors } from '#shared/domain/limits.ts';
import {
  type FieldError,
  type FieldErrorCode,
  fieldError,
  isFieldErrorCode,
  pointerTo,
} from '../problems/field-errors.ts';

const sizeCodes = {
  too_big: { string: 'too_long', array: 'too_many', number: 'too_big' },
  too_small: { string: 'too_short', array: 'too_few', number: 'too_small' },
} as const;

const kindOf = (origin: string): 'string' | 'array' | 'number' =>
  origin === 'string' ? 'string' : origin === 'array' ? 'array' : 'number';

type Reading = readonly [code: FieldErrorCode, limit?: number];

function readIssue(issue: z.core.$ZodIssue): Reading {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? 'required' : 'wrong_type'];
    case 'too_big':
      return [sizeCodes.too_big[kindOf(issue.origin)], Number(issue.maximum)];
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return ['blank'];
      return [sizeCodes.too_small[kindOf(issue.origin)], Number(issue.minimum)];
    case 'invalid_value':
    case 'unrecognized_keys':
    case 'invalid_key':
      return ['not_allowed'];
    case 'invalid_format':
      return ['bad_characters'];
    case 'custom':
      return [
        isFieldErrorCode(issue.params?.['code']) ? issue.params['code'] : 'not_valid',
        Number(issue.params?.['limit']),
      ];
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
      return ['not_valid'];
  }
}

const longestMember = 200;

/** A name that the sender made up may be as long as the body: then what holds it is named instead. */
function toldPart(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const tooLong = path.findIndex((part) => String(part).length > longestMember);
  return tooLong < 0 ? path : path.slice(0, tooLong);
}

/** What zod found, in our own words by code and with no value. `base` is where the parsed value stands. */
export function fieldErrorsOf(error: z.core.$ZodError, base: readonly string[] = []): readonly FieldError[] {
  return error.issues.slice(0, maxFieldErrors).map((issue) => {
    const [code, limit] = readIssue(issue);
    return fieldError(pointerTo(...base, ...toldPart(issue.path)), code, limit);
  });
}
