import { describe, expect, test } from 'vitest';
import { makeDrawable } from '#shared/pdf/drawable-text.ts';
import { readCoverage } from '#shared/pdf/font-coverage.ts';
import { createFontSet, type FontName, furtherFonts } from '#shared/pdf/font-set.ts';
import { layOutText } from '#shared/pdf/lay-out-text.ts';
import { testFonts } from '#tests/support/documents/test-fonts.ts';

const read: string[] = [];
const fonts = createFontSet({
  ...testFonts,
  readFurther: (font) => {
    read.push(font);
    return testFonts.readFurther(font);
  },
});
const draw = (text: string) => makeDrawable(text, fonts, '[…]');

describe('The fonts of the PDF', () => {
  test.each(['Åsa Öberg', 'Łukasz Żak', 'Đặng Thị Ý', 'Ηλίας', 'Юлія', 'İpek Şahin', 'Þóra', '– … ” ’ « » € ½'])(
    'draw %s as it stands, without another font',
    (text) => {
      expect(draw(text)).toEqual({ text, original: null, simple: true });
      expect(read).toEqual([]);
    },
  );

  test.each([
    '王小明',
    '繁體字龍',
    '田中さん、ハッピー',
    '김철수',
    'محمد علي',
    'می\u200cروم',
    'דוד כהן',
    '≤ 3 → ✓ ● ★ ½ ∑ ⌘',
    'Bra 👍🏽! 👩\u200d💻 ❤\ufe0f ✅',
    '全角ＡＢＣ。',
  ])('draw %s with another font', (text) => {
    expect(draw(text)).toEqual({ text, original: null, simple: false });
  });

  test.each([
    ['ไทย', '[…]'],
    ['Kim ქართული ენა Lund', 'Kim […] Lund'],
    ['محمد ไทย', 'محمد […]'],
  ])('do not draw %s in boxes', (text, drawn) => {
    expect(draw(text)).toEqual({ text: drawn, original: text, simple: false });
  });

  test('need no note for what is never seen', () => {
    expect(draw('an\u00ADbud\u200B\uFEFF')).toEqual({ text: 'anbud', original: null, simple: true });
  });

  test('put letters and marks together', () => {
    expect(draw('A\u030Asa')).toEqual({ text: 'Åsa', original: null, simple: true });
  });

  test('are both the same in what they hold', () => {
    const bold = readCoverage(testFonts.bold);
    const differing = Array.from({ length: 0x2200 }, (_, code) => code).filter(
      (code) => fonts.covers(code) !== bold(code),
    );
    expect(differing).toEqual([]);
  });

  test.each(furtherFonts)('beside them, %s, is no larger than 5 MB', (font) => {
    expect(testFonts.readFurther(font).byteLength).toBeLessThanOrEqual(5_000_000);
  });

  // The characters of each set are written with two bytes, in rows from the first byte that is given.
  test.each([
    ['GB 2312', 'gbk', 0xb0, 0xf7],
    ['JIS X 0208', 'euc-jp', 0xb0, 0xf4],
    ['KS X 1001', 'euc-kr', 0xb0, 0xfd],
  ])('draw every letter of %s', (_, encoding, firstRow, lastRow) => {
    const decoder = new TextDecoder(encoding);
    const lacking: string[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
        const character = decoder.decode(Uint8Array.of(row, cell)).normalize('NFC');
        if (/^[\p{Script=Han}\p{Script=Hangul}]$/u.test(character) && fonts.find(character, 'regular') === null) {
          lacking.push(character);
        }
      }
    }
    expect(lacking).toEqual([]);
  });
});

describe('A line of several scripts', () => {
  /** Each character is as wide as the next. */
  const measure = (text: string): number => Array.from(text).length;
  const lay = (text: string, width = 100, direction: 'ltr' | null = null) =>
    layOutText(text, { fonts, weight: 'regular', width, direction, measure }).map((line) => ({
      seen: line.pieces.map((piece) => piece.text),
      rightToLeft: line.rightToLeft,
    }));
  const fontsOf = (text: string): readonly FontName[] =>
    layOutText(text, { fonts, weight: 'bold', width: 100, direction: null, measure }).flatMap((line) =>
      line.pieces.map((piece) => piece.font),
    );

  test('that begins in Hebrew runs from the right, and its figures and brackets as they are read', () => {
    expect(lay('דוד (כהן) 2019')).toEqual([{ seen: ['2019', ' ', '(', 'כהן', ')', ' ', 'דוד'], rightToLeft: true }]);
  });

  test('of ours runs from the left, whatever name it begins with', () => {
    expect(lay('דוד, Kim', 100, 'ltr')).toEqual([{ seen: ['דוד', ', Kim'], rightToLeft: false }]);
    expect(lay('דוד och כהן', 100, 'ltr')).toEqual([{ seen: ['דוד', ' och ', 'כהן'], rightToLeft: false }]);
  });

  test('keeps the figures of Arabic in their order', () => {
    expect(lay('٣٤ سنة')[0]?.seen).toEqual(['سنة', ' ', '٣', '٤']);
  });

  test('breaks between words, and between Chinese characters but not before a full stop', () => {
    expect(lay('שלום עולם', 5).map(({ seen }) => seen)).toEqual([['שלום'], ['עולם']]);
    expect(lay('他是同事。', 4).map(({ seen }) => seen)).toEqual([['他是同'], ['事。']]);
  });

  test('breaks a word only where it alone is too wide', () => {
    expect(lay('→abcdefgh ij', 5).map(({ seen }) => seen.join(''))).toEqual(['→abcd', 'efgh', 'ij']);
  });

  test('takes each character from a font that has it, bold where there is one', () => {
    expect(fontsOf('Kim ✓ 小明')).toEqual(['bold', 'noto-sans-math', 'bold', 'noto-sans-sc']);
    expect(fontsOf('דוד')).toEqual(['noto-sans-hebrew-700']);
    expect(fontsOf('محمد')).toEqual(['noto-sans-arabic-700']);
    expect(fontsOf('さん')).toEqual(['noto-sans-jp']);
    expect(fontsOf('김')).toEqual(['noto-sans-kr']);
  });
});
