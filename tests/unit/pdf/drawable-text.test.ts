import { describe, expect, test } from 'vitest';
import { makeDrawable } from '#shared/pdf/drawable-text.ts';
import { readCoverage } from '#shared/pdf/font-coverage.ts';
import { testFonts } from '#tests/support/documents/test-fonts.ts';

const covers = readCoverage(testFonts.regular);
const draw = (text: string) => makeDrawable(text, covers, '[…]');

describe('The fonts of the PDF', () => {
  test.each(['Åsa Öberg', 'Łukasz Żak', 'Đặng Thị Ý', 'Ηλίας', 'Юлія', 'İpek Şahin', 'Þóra', '– … ” ’ « » € ½'])(
    'draw %s as it stands',
    (text) => {
      expect(draw(text)).toEqual({ text, original: null });
    },
  );

  test.each([
    ['王小明', '[…]'],
    ['Kim 王 Lund', 'Kim […] Lund'],
    ['محمد علي', '[…]'],
    ['Bra 👍🏽!', 'Bra […]!'],
  ])('do not draw %s in boxes', (text, drawn) => {
    expect(draw(text)).toEqual({ text: drawn, original: text });
  });

  test('need no note for what is never seen', () => {
    expect(draw('an\u00ADbud\u200B\uFEFF')).toEqual({ text: 'anbud', original: null });
  });

  test('put letters and marks together', () => {
    expect(draw('A\u030Asa')).toEqual({ text: 'Åsa', original: null });
  });

  test('are both the same in what they hold', () => {
    const bold = readCoverage(testFonts.bold);
    const differing = Array.from({ length: 0x2200 }, (_, code) => code).filter((code) => covers(code) !== bold(code));
    expect(differing).toEqual([]);
  });
});
