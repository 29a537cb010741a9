import type { Relation } from '#shared/domain/check/relation.ts';
import { type RelationFault, readRelation as readGiven } from '#shared/domain/questionnaire/read-relation.ts';
import { monthIn } from '#shared/domain/zones/zone-time.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from './candidate-view.ts';
import type { TypedReferee } from './referee-form.ts';

type ReadRelation = Readonly<{ relation: Relation | null; errors: FieldErrors }>;

/** Each fault at its field: of a month with its year at the part that is missing. */
function errorOf({ part, error }: RelationFault, { errors }: CandidateView['texts']): FieldErrors[number] {
  switch (error.code) {
    case 'choose':
      return { field: pickId('rel', 0), message: errors.relation };
    case 'write':
      return { field: part, message: part === 'company' ? errors.company : errors.title };
    case 'too_long':
      return { field: part, message: errors.tooLong };
    case 'from_month':
      return { field: 'from-month', message: errors.from };
    case 'from_year':
      return { field: 'from-year', message: errors.from };
    case 'from_future':
      return { field: 'from-year', message: errors.fromInFuture };
    case 'to_month':
      return { field: 'to-month', message: errors.to };
    case 'to_year':
      return { field: 'to-year', message: errors.to };
    case 'to_future':
      return { field: 'to-year', message: errors.toInFuture };
    case 'order':
      return { field: 'to-year', message: errors.toBeforeFrom };
  }
}

/** How the candidate knows the referee, or what is missing of it. */
export function readRelation({ organisation, now, texts }: CandidateView, typed: TypedReferee): ReadRelation {
  const period = {
    fromMonth: typed['from-month'],
    fromYear: typed['from-year'],
    toMonth: typed['to-month'],
    toYear: typed['to-year'],
  };
  const { relation, faults } = readGiven(
    { type: typed.rel, company: typed.company, title: typed.title, period },
    { offered: organisation.relationshipTypes, thisMonth: monthIn(organisation.offsetChanges, now) },
  );
  return { relation, errors: faults.map((fault) => errorOf(fault, texts)) };
}
