import { describe, expect, test } from 'vitest';
import { type RelationType, relationTypes } from '#shared/domain/check/relation.ts';
import { postedRelation, readRelation, relationFields } from '#shared/domain/questionnaire/read-relation.ts';

const relation = { type: 'manager', company: 'Nordvik', title: 'Gruppledare', from: '2019-03', to: '2023-06' } as const;
const read = (fields: Parameters<typeof postedRelation>[0], offered: readonly RelationType[] = relationTypes) =>
  readRelation(postedRelation(fields), { offered, thisMonth: '2026-11' });

describe('how two people know each other', () => {
  test('what the form shows is read back the same', () => {
    expect(read(relationFields(relation))).toEqual({ relation, faults: [] });
    expect(read(relationFields({ ...relation, to: null })).relation).toEqual({ ...relation, to: null });
    expect(relationFields(null).size).toBe(0);
  });

  test('every part that is missing is pointed out', () => {
    expect(read(new Map())).toEqual({
      relation: null,
      faults: [
        { part: 'type', error: { code: 'choose' } },
        { part: 'company', error: { code: 'write' } },
        { part: 'title', error: { code: 'write' } },
        { part: 'period', error: { code: 'from_month' } },
      ],
    });
  });

  test('only the offered types, and lines of a hundred characters', () => {
    const fields = new Map([
      ...relationFields(relation),
      ['company', ['a'.repeat(101)]] as const,
      ['title', ['🌻'.repeat(100)]] as const,
    ]);
    expect(read(fields, ['client']).faults).toEqual([
      { part: 'type', error: { code: 'choose' } },
      { part: 'company', error: { code: 'too_long', max: 100, excess: 1 } },
    ]);
  });

  test.each([
    [{ 'to-year': '2018' }, ['order']],
    [{ 'from-month': '13', 'to-year': '2027' }, ['from_month', 'to_future']],
    [{ 'from-year': '2026', 'from-month': '12', 'to-month': '' }, ['from_future', 'to_month']],
    [{ 'from-year': '1939', 'to-year': '' }, ['from_year', 'to_year']],
  ])('a period that is not one: %j', (changes, codes) => {
    const fields = new Map(relationFields(relation));
    for (const [name, value] of Object.entries(changes)) fields.set(name, [value]);
    expect(read(fields).faults).toEqual(codes.map((code) => ({ part: 'period', error: { code } })));
  });
});
