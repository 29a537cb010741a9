import type { Referee } from '#shared/domain/check/referee.ts';
import type { RelationType } from '#shared/domain/check/relation.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';

export const refereeFields = [
  'first',
  'last',
  'one',
  'mail',
  'tel',
  'lang',
  'rel',
  'company',
  'title',
  'from-month',
  'from-year',
  'to-month',
  'to-year',
] as const;

export type RefereeField = (typeof refereeFields)[number];

/** The form as it was typed. */
export type TypedReferee = Readonly<Record<RefereeField, string>>;

const eachField = (valueOfField: (field: RefereeField) => string): TypedReferee => ({
  first: valueOfField('first'),
  last: valueOfField('last'),
  one: valueOfField('one'),
  mail: valueOfField('mail'),
  tel: valueOfField('tel'),
  lang: valueOfField('lang'),
  rel: valueOfField('rel'),
  company: valueOfField('company'),
  title: valueOfField('title'),
  'from-month': valueOfField('from-month'),
  'from-year': valueOfField('from-year'),
  'to-month': valueOfField('to-month'),
  'to-year': valueOfField('to-year'),
});

export const typedReferee = (form: FormValues): TypedReferee => eachField((field) => fieldValue(form, field));

export const emptyReferee = (language: string): TypedReferee =>
  eachField((field) => (field === 'lang' ? language : ''));

/** Nothing was typed: only the language has a default, and a tick alone names nobody. */
export const isBlank = (typed: TypedReferee): boolean =>
  refereeFields.every((field) => field === 'lang' || field === 'one' || typed[field] === '');

const yearOf = (month: string | null | undefined): string => month?.split('-')[0] ?? '';
const monthOf = (month: string | null | undefined): string => (month ? String(Number(month.split('-')[1])) : '');

/** A saved referee as the form shows it. `phone` as people write it. */
export function typedFrom(referee: Referee, phone: string): TypedReferee {
  const { relation } = referee;
  const type: RelationType | '' = relation?.type ?? '';
  return {
    first: referee.firstName,
    last: referee.lastName,
    one: referee.lastName === '' ? 'yes' : '',
    mail: referee.email ?? '',
    tel: phone,
    lang: referee.language,
    rel: type,
    company: relation?.company ?? '',
    title: relation?.title ?? '',
    'from-month': monthOf(relation?.from),
    'from-year': yearOf(relation?.from),
    'to-month': monthOf(relation?.to),
    'to-year': yearOf(relation?.to),
  };
}
