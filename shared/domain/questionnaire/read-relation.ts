import { longestName } from '#shared/domain/limits.ts';
import type { Month, Relation, RelationType } from '../check/relation.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { DateError, TextError } from './answer-error.ts';
import { firstValue, type PostedFields } from './posted-fields.ts';
import { readPeriod, type TypedPeriod, typedPeriod } from './read-period.ts';
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

/** As it was typed or sent. */
export type GivenRelation = Readonly<{ type: string; company: string; title: string; period: TypedPeriod }>;

export type RelationFault =
  | Readonly<{ part: 'type'; error: Readonly<{ code: 'choose' }> }>
  | Readonly<{ part: 'company' | 'title'; error: TextError }>
  | Readonly<{ part: 'period'; error: Readonly<{ code: DateError }> }>;

/** The relation, or all that is wrong with it, in the order of the parts. */
export type RelationReading =
  | Readonly<{ relation: Relation; faults: readonly [] }>
  | Readonly<{ relation: null; faults: readonly RelationFault[] }>;

export type RelationTerms = Readonly<{ offered: readonly RelationType[]; thisMonth: Month }>;

const errorOfLine = (text: string): TextError | null =>
  text === '' ? { code: 'write' } : lengthError(text, longestName);

/** Reads an account of how two people know each other, whoever gives it. */
export function readRelation(given: GivenRelation, { offered, thisMonth }: RelationTerms): RelationReading {
  const type = offered.find((each) => each === given.type);
  const lines = { company: cleanLine(given.company), title: cleanLine(given.title) };
  const period = readPeriod(given.period, thisMonth);
  const ofLines = (['company', 'title'] as const).flatMap((part): readonly RelationFault[] => {
    const error = errorOfLine(lines[part]);
    return error === null ? [] : [{ part, error }];
  });
  const ofPeriod =
    period.outcome === 'period' ? [] : period.outcome === 'empty' ? (['from_month'] as const) : period.codes;
  const faults: readonly RelationFault[] = [
    ...(type === undefined ? [{ part: 'type', error: { code: 'choose' } } as const] : []),
    ...ofLines,
    ...ofPeriod.map((code) => ({ part: 'period', error: { code } }) as const),
  ];
  if (type === undefined || period.outcome !== 'period' || faults.length > 0) return { relation: null, faults };
  return { relation: { type, ...lines, from: period.from, to: period.to }, faults: [] };
}

/** What a form posts in the fields `type`, `company`, `title`, `from-month` … */
export function postedRelation(fields: PostedFields): GivenRelation {
  const value = (name: (typeof relationFieldNames)[number]): string => firstValue(fields, name);
  return {
    type: value('type'),
    company: value('company'),
    title: value('title'),
    period: {
      fromMonth: value('from-month'),
      fromYear: value('from-year'),
      toMonth: value('to-month'),
      toYear: value('to-year'),
    },
  };
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
