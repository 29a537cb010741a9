import type { Month, Relation } from '#shared/domain/check/relation.ts';
import { wallTime } from '#shared/domain/zones/zone-time.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { CandidateView } from './candidate-view.ts';
import type { TypedReferee } from './referee-form.ts';

type ReadRelation = Readonly<{ relation: Relation | null; errors: FieldErrors }>;

const longestText = 100;
const earliestYear = 1940;

/** `2019-03`; null when either is missing or is none. */
function readMonth(month: string, year: string): Month | null {
  const [monthNumber, yearNumber] = [Number(month), Number(year)];
  if (!/^\d{1,2}$/.test(month) || monthNumber < 1 || monthNumber > 12) return null;
  if (!/^\d{4}$/.test(year) || yearNumber < earliestYear) return null;
  return `${year}-${String(monthNumber).padStart(2, '0')}`;
}

const thisMonth = ({ organisation, now }: CandidateView): Month => {
  const { year, month } = wallTime(organisation.offsetChanges, now);
  return `${year}-${String(month).padStart(2, '0')}`;
};

/** Where the summary leads for a month with its year: to the part that is missing. */
const monthField = (prefix: 'from' | 'to', typed: TypedReferee): string =>
  typed[`${prefix}-month`] === '' ? `${prefix}-month` : `${prefix}-year`;

function readPeriod(view: CandidateView, typed: TypedReferee) {
  const { errors } = view.texts;
  const latest = thisMonth(view);
  const from = readMonth(typed['from-month'], typed['from-year']);
  const toGiven = typed['to-month'] !== '' || typed['to-year'] !== '';
  const to = readMonth(typed['to-month'], typed['to-year']);
  const fromError = from === null ? errors.from : from > latest ? errors.fromInFuture : null;
  const toError = !toGiven
    ? null
    : to === null
      ? errors.to
      : to > latest
        ? errors.toInFuture
        : from !== null && to < from
          ? errors.toBeforeFrom
          : null;
  const found: FieldErrors = [
    ...(fromError === null ? [] : [{ field: monthField('from', typed), message: fromError }]),
    ...(toError === null ? [] : [{ field: monthField('to', typed), message: toError }]),
  ];
  return { from, to, found };
}

/** How the candidate knows the referee, or what is missing of it. */
export function readRelation(view: CandidateView, typed: TypedReferee): ReadRelation {
  const { errors } = view.texts;
  const type = view.organisation.relationshipTypes.find((each) => each === typed.rel) ?? null;
  const { from, to, found } = readPeriod(view, typed);
  const textError = (field: 'company' | 'title'): FieldErrors => {
    if (typed[field] === '') return [{ field, message: errors[field] }];
    return typed[field].length > longestText ? [{ field, message: errors.tooLong }] : [];
  };
  const all: FieldErrors = [
    ...(type === null ? [{ field: pickId('rel', 0), message: errors.relation }] : []),
    ...textError('company'),
    ...textError('title'),
    ...found,
  ];
  if (all.length > 0 || type === null || from === null) return { relation: null, errors: all };
  return { relation: { type, company: typed.company, title: typed.title, from, to }, errors: [] };
}
