import { type Relation, relationTypes } from '#shared/domain/check/relation.ts';
import { typedPeriod } from '#shared/domain/questionnaire/read-period.ts';
import { type RelationFault, readRelation as readGiven } from '#shared/domain/questionnaire/read-relation.ts';
import { monthIn, type OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { type FieldError, fieldError } from '../problems/field-errors.ts';
import type { RefereeInput } from './reference-check-request.ts';

type RelationContext = Readonly<{
  /** Where the relation stands in the body. */
  pointer: string;
  organisation: Readonly<{ offsetChanges: readonly OffsetChange[] }>;
  /** RFC 3339. */
  now: string;
}>;

function errorOf({ part, error }: RelationFault, pointer: string): FieldError {
  switch (error.code) {
    case 'choose':
      return fieldError(`${pointer}/${part}`, 'not_allowed');
    case 'write':
      return fieldError(`${pointer}/${part}`, 'blank');
    case 'too_long':
      return fieldError(`${pointer}/${part}`, 'too_long', error.max);
    case 'from_month':
    case 'from_year':
      return fieldError(`${pointer}/from`, 'not_month');
    case 'to_month':
    case 'to_year':
      return fieldError(`${pointer}/to`, 'not_month');
    case 'from_future':
      return fieldError(`${pointer}/from`, 'in_future');
    case 'to_future':
      return fieldError(`${pointer}/to`, 'in_future');
    case 'order':
      return fieldError(`${pointer}/to`, 'ends_before_start');
  }
}

/** How the two know each other, which a request need not say. Types that the organisation does not offer are taken too. */
export function readRelation(
  input: RefereeInput['relation'],
  { pointer, organisation, now }: RelationContext,
): Readonly<{ relation: Relation | null; errors: readonly FieldError[] }> {
  if (input === null || input === undefined) return { relation: null, errors: [] };
  const { type, company, title, from, to } = input;
  const { relation, faults } = readGiven(
    { type, company, title, period: typedPeriod({ from, to: to ?? null }) },
    { offered: relationTypes, thisMonth: monthIn(organisation.offsetChanges, now) },
  );
  return { relation, errors: faults.map((fault) => errorOf(fault, pointer)) };
}
