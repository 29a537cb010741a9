import { describe, expect, test } from 'vitest';
import { relationTypes } from '#shared/domain/check/relation.ts';
import { readRelation, relationFields } from '#shared/domain/questionnaire/read-relation.ts';

const relation = { type: 'manager', company: 'Nordvik', title: 'Gruppledare', from: '2019-03', to: '2023-06' } as const;
const read = (fields: Parameters<typeof readRelation>[0]) => readRelation(fields, relationTypes, '2026-11');

describe('how two people know each other', () => {
  test('what the form shows is read back the same', () => {
    expect(read(relationFields(relation))).toEqual({ relation, errors: {} });
    expect(read(relationFields({ ...relation, to: null })).relation).toEqual({ ...relation, to: null });
    expect(relationFields(null).size).toBe(0);
  });

  test('every part that is missing is pointed out', () => {
    expect(read(new Map())).toEqual({
      relation: null,
      errors: {
        type: { code: 'choose' },
        company: { code: 'write' },
        title: { code: 'write' },
        period: { code: 'from_month' },
      },
    });
  });

  test('only the offered types, and lines of a hundred characters', () => {
    const fields = new Map([...relationFields(relation), ['company', ['a'.repeat(101)]]]);
    expect(readRelation(fields, ['client'], '2026-11')).toEqual({
      relation: null,
      errors: { type: { code: 'choose' }, company: { code: 'too_long', max: 100, excess: 1 } },
    });
  });

  test('a period that is not one', () => {
    expect(read(new Map([...relationFields(relation), ['to-year', ['2018']]])).errors).toEqual({
      period: { code: 'order' },
    });
  });
});
