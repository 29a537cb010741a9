import type { Month, Relation, RelationType } from '../check/relation.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { AnswerError } from './answer-error.ts';
import { firstValue, type PostedFields } from './posted-fields.ts';
import { readPeriod, typedPeriod } from './read-period.ts';
import { lengthError } from './read-text.ts';

/** Names of the form's fields, in their order. */
export const relationFieldNames = [
  'type',
  'company',
  'title',
  'from-month',
  'from-year',
  'to-month',
  'to-year',
] as const;

export const relationParts = ['type', 'company', 'title', 'period'] as const;

export type RelationPart = (typeof relationParts)[number];

/** `relation` only when every part can be taken in; an error for each that cannot. */
export type RelationReading = Readonly<{
  relation: Relation | null;
  errors: Readonly<Partial<Record<RelationPart, AnswerError>>>;
}>;

const companyLength = 100;

const lineError = (text: string): AnswerError | null =>
  text === '' ? { code: 'write' } : lengthError(text, companyLength);

/** Reads an account of how two people know each other from the fields `type`, `company`, `title`, `from-month` … */
export function readRelation(
  fields: PostedFields,
  offered: readonly RelationType[],
  thisMonth: Month,
): RelationReading {
  const type = offered.find((each) => each === firstValue(fields, 'type'));
  const company = cleanLine(firstValue(fields, 'company'));
  const title = cleanLine(firstValue(fields, 'title'));
  const period = readPeriod(
    {
      fromMonth: firstValue(fields, 'from-month'),
      fromYear: firstValue(fields, 'from-year'),
      toMonth: firstValue(fields, 'to-month'),
      toYear: firstValue(fields, 'to-year'),
    },
    thisMonth,
  );
  const companyError = lineError(company);
  const titleError = lineError(title);
  const errors: RelationReading['errors'] = {
    ...(type === undefined ? { type: { code: 'choose' } } : {}),
    ...(companyError === null ? {} : { company: companyError }),
    ...(titleError === null ? {} : { title: titleError }),
    ...(period.outcome === 'empty' ? { period: { code: 'from_month' } } : {}),
    ...(period.outcome === 'error' ? { period: { code: period.code } } : {}),
  };
  const isWhole = type !== undefined && period.outcome === 'period' && Object.keys(errors).length === 0;
  return { relation: isWhole ? { type, company, title, from: period.from, to: period.to } : null, errors };
}

/** A relation as its form shows it. */
export function relationFields(relation: Relation | null): PostedFields {
  if (relation === null) return new Map();
  const typed = typedPeriod(relation);
  return new Map([
    ['type', [relation.type]],
    ['company', [relation.company]],
    ['title', [relation.title]],
    ['from-month', [typed.fromMonth]],
    ['from-year', [typed.fromYear]],
    ['to-month', [typed.toMonth]],
    ['to-year', [typed.toYear]],
  ]);
}
