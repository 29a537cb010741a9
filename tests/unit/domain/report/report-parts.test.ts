import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRelations } from '#shared/domain/report/compare-relations.ts';
import { meanOf } from '#shared/domain/report/make-blocks.ts';
import { reportText } from '#shared/domain/report/report-text.ts';
import { buildRelation } from '#tests/support/builders/answered-check.ts';

describe('A mean', () => {
  test('lies between the least and the greatest figure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 5 }), (figures) => {
        const mean = meanOf(figures);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...figures));
        expect(mean).toBeLessThanOrEqual(Math.max(...figures));
      }),
    );
  });

  test.each([
    [[], null],
    [[4], null],
    [[4, 5], 4.5],
    [[4, 4, 5], 4.3],
    [[5, 5, 4], 4.7],
    [[1, 1, 1, 2], 1.3],
  ])('of %j is %s', (figures, mean) => {
    expect(meanOf(figures)).toBe(mean);
  });
});

test.each([
  [{}, []],
  [{ company: 'nordvik  omsorg ab.' }, []],
  [{ company: 'Sydvik AB' }, ['company']],
  [{ from: '2019-04', to: null }, ['from', 'to']],
  [{ type: 'colleague', title: 'Chef' }, ['type', 'title']],
] as const)('A relation that differs in %j differs in %j', (changes, parts) => {
  expect(compareRelations(buildRelation(), buildRelation(changes))).toEqual(parts);
});

test('A text that lacks the wanted language is told in another, and says which', () => {
  expect(reportText([{ sv: 'Vad gjorde {name}?' }], 'fi', 'Kim')).toEqual({ text: 'Vad gjorde Kim?', language: 'sv' });
  expect(reportText([{ sv: 'Ja' }, { fi: 'Kyllä' }], 'fi', 'Kim')).toEqual({ text: 'Kyllä', language: 'fi' });
  expect(reportText([], 'fi', 'Kim')).toBeNull();
});
