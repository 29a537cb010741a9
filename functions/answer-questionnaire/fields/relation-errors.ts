import type { RelationFault } from '#shared/domain/questionnaire/read-relation.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { datePart } from '#shared/web/questions/control-of.ts';
import type { Visit } from '../visit.ts';

const fieldOf = ({ part, error }: RelationFault): string => {
  if (part === 'type') return pickId('type', 0);
  return part === 'period' ? datePart(error.code) : part;
};

function messageOf({ texts, names }: Visit, { part, error }: RelationFault): string {
  switch (error.code) {
    case 'too_long':
      return texts.review.contextTooLong(error);
    case 'choose':
    case 'write':
    case 'from_month':
      return texts.relation.missing({ name: names.name, field: part });
    case 'from_year':
    case 'from_future':
    case 'to_month':
    case 'to_year':
    case 'to_future':
    case 'order':
      return texts.question.error({ number: 0, error });
  }
}

/** What is wrong with the account of the relation, each part at its field. */
export const relationErrors = (visit: Visit, faults: readonly RelationFault[]): FieldErrors =>
  faults
    .filter((fault, index) => faults.findIndex(({ part }) => part === fault.part) === index)
    .map((fault) => ({ field: fieldOf(fault), message: messageOf(visit, fault) }));
