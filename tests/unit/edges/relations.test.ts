import { describe, expect, test } from 'vitest';
import { type Relation, relationTypes } from '#shared/domain/check/relation.ts';
import { postedRelation, readRelation } from '#shared/domain/questionnaire/read-relation.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { readRelation as readApiRelation } from '#shared/web/api/read-relation.ts';
import { relationInput } from '#shared/web/api/reference-check-request.ts';
import { parseForm } from '#shared/web/forms/form-body.ts';
import { buildOrganisation, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { candidatePages, typedBo } from '#tests/support/roads/candidate-pages.ts';

type Given = Readonly<{ company: string; title: string; from: string; to: string }>;
/** The relation as it was read, or the parts at which something is wrong. */
type Edge = (given: Given) => Promise<Relation | readonly string[]>;

const given: Given = { company: 'Nordvik', title: 'Gruppledare', from: '2019-03', to: '2023-06' };
const monthOf = (month: string): string => String(Number(month.split('-')[1]));
const yearOf = (month: string): string => month.split('-')[0] ?? '';
const months = ({ from, to }: Given) => ({
  'from-month': monthOf(from),
  'from-year': yearOf(from),
  'to-month': monthOf(to),
  'to-year': yearOf(to),
});

const api: Edge = async (sent) => {
  const { data, error } = relationInput.safeParse({ type: 'manager', ...sent }, { reportInput: true });
  if (data === undefined) return fieldErrorsOf(error).map(({ pointer }) => pointer.slice(1));
  const context = { pointer: '', organisation: buildOrganisation(), now: minutesAfter(10) };
  const { relation, errors } = readApiRelation(data, context);
  return relation ?? errors.map(({ pointer }) => pointer.slice(1));
};

const candidatesForm: Edge = async (typed) => {
  const pages = candidatePages();
  const { company, title } = typed;
  const page = await pages.submit(await pages.get(), { ...typedBo, company, title, ...months(typed) });
  const fields = { company: 'company', title: 'title', from: 'from-(?:month|year)', to: 'to-(?:month|year)' };
  const isWrong = (id: string): boolean => new RegExp(`<a href="#${id}">`).test(page.body);
  return (
    pages.file().referees[0]?.relation ?? Object.entries(fields).flatMap(([part, id]) => (isWrong(id) ? [part] : []))
  );
};

/** The referee's own form, and the page of whoever calls them. */
const refereesForm: Edge = async (typed) => {
  const { company, title } = typed;
  const form = parseForm(new URLSearchParams({ type: 'manager', company, title, ...months(typed) }).toString());
  const { relation, faults } = readRelation(postedRelation(form), { offered: relationTypes, thisMonth: '2026-11' });
  const sideOf = (code: string): string => (code.startsWith('from') ? 'from' : 'to');
  return relation ?? faults.map(({ part, error }) => (part === 'period' ? sideOf(error.code) : part));
};

const flowers = '🌻'.repeat(100);

type Parts = readonly string[];

const isParts = (expected: Partial<Given> | Parts): expected is Parts => Array.isArray(expected);

const rows: readonly (readonly [what: string, changes: Partial<Given>, expected: Partial<Given> | Parts])[] = [
  ['100 emoji', { company: flowers }, { company: flowers }],
  ['101 emoji', { company: `${flowers}🌻` }, ['company']],
  ['letters and marks apart', { title: 'La\u0308rare' }, { title: 'Lärare' }],
  ['blanks of other kinds', { title: ' Chef\u00a0 för  allt' }, { title: 'Chef för allt' }],
  ['words that turn others', { company: '\u202eNordvik\u2069' }, { company: 'Nordvik' }],
  ['nothing but blanks', { company: ' \u00a0', title: '\u202e' }, ['company', 'title']],
  ['a month to come', { from: '2026-12', to: '2027-01' }, ['from', 'to']],
  ['an end before the beginning', { to: '2019-02' }, ['to']],
  ['a year long ago', { from: '1939-12' }, ['from']],
];

describe.each([
  ['the API', api],
  ['the candidate’s form', candidatesForm],
  ['the referee’s form', refereesForm],
])('a relation at %s', (_, read) => {
  test.each(rows)('with %s', async (__, changes, expected) => {
    const reading = isParts(expected) ? expected : { type: 'manager', ...given, ...expected };
    expect(await read({ ...given, ...changes })).toEqual(reading);
  });
});

test('what a form cleans away the API refuses', async () => {
  const odd = { ...given, company: 'Nord\u0007vik' };
  expect(await api(odd)).toEqual(['company']);
  expect(await candidatesForm(odd)).toMatchObject({ company: 'Nordvik' });
  expect(await refereesForm(odd)).toMatchObject({ company: 'Nordvik' });
});
