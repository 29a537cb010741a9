import { describe, expect, it } from 'vitest';
import { checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { languages } from '#shared/domain/language.ts';
import { segmentsOf } from '#shared/web/symbol/status-ring.ts';
import { statusSymbolSvg, statusWords } from '#shared/web/symbol/status-symbol.ts';

describe('segments of the ring', () => {
  it.each([
    [0, 1, { rotate: '-70.9', thin: '50.55 6', thick: null }],
    [1, 2, { rotate: '-80.45', thin: '25.27 3', thick: '25.27 56.55' }],
    [2, 3, { rotate: '-80.45', thin: '15.85 3', thick: '15.85 3 15.85 56.55' }],
    [3, 4, { rotate: '-80.45', thin: '11.14 3', thick: '11.14 3 11.14 3 11.14 56.55' }],
    [4, 5, { rotate: '-80.45', thin: '8.31 3', thick: '8.31 3 8.31 3 8.31 3 8.31 56.55' }],
    [3, 6, { rotate: '-90', thin: null, thick: '28.27 56.55' }],
    [0, 7, { rotate: '-90', thin: null, thick: null }],
  ])('%i of %i', (answered, expected, segments) => {
    expect(segmentsOf({ answered, expected })).toEqual(segments);
  });
});

describe('the symbol alone', () => {
  it('has a text alternative in its language', () => {
    const svg = statusSymbolSvg('collecting', { answered: 1, expected: 3, withdrawn: 0 }, 'en');
    expect(svg).toContain('<title>References: 1 of 3 answers</title>');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('stroke-dasharray="15.85 56.55"');
  });

  it('differs for each status, in words and in drawing', () => {
    for (const language of languages) {
      const drawn = checkStatuses.map((status) =>
        statusSymbolSvg(status, { answered: 1, expected: 3, withdrawn: 0 }, language),
      );
      expect(new Set(drawn).size).toBe(checkStatuses.length);
    }
  });

  it('says when a check was concluded early', () => {
    expect(statusWords('completed', { answered: 2, expected: 3, withdrawn: 0 }, 'en')).toBe('2 of 3, concluded early');
    expect(statusWords('completed', { answered: 3, expected: 3, withdrawn: 0 }, 'en')).toBe('complete');
    expect(statusWords('completed', { answered: 1, expected: 2, withdrawn: 1 }, 'en')).toBe('complete');
    expect(statusWords('completed', { answered: 1, expected: 3, withdrawn: 1 }, 'en')).toBe(
      '1 of 3, 1 withdrawn, concluded early',
    );
  });
});
