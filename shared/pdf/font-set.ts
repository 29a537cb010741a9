import { type Covers, readCoverage } from './font-coverage.ts';
import type { Style } from './page-layout.ts';

/** Fonts beside the two that every report is drawn in; each is read when a text needs it. */
export const furtherFonts = [
  'noto-sans-hebrew-400',
  'noto-sans-hebrew-700',
  'noto-sans-arabic-400',
  'noto-sans-arabic-700',
  'noto-sans-math',
  'noto-sans-symbols',
  'noto-sans-symbols-2',
  'noto-emoji',
  'noto-sans-jp',
  'noto-sans-sc',
  'noto-sans-sc-2',
  'noto-sans-kr',
] as const;

export type FurtherFont = (typeof furtherFonts)[number];

/** The name by which a font is registered in a document. */
export type FontName = Style['font'] | FurtherFont;

export type PdfFonts = Readonly<{
  regular: Uint8Array;
  bold: Uint8Array;
  readFurther: (font: FurtherFont) => Uint8Array;
}>;

export type FontSet = Readonly<{
  /** Whether the two fonts of every report hold this code point. */
  covers: Covers;
  bytesOf: (font: FontName) => Uint8Array;
  /** The font in which what a reader sees as one character is drawn; null where none holds it. */
  find: (cluster: string, weight: Style['font']) => FontName | null;
}>;

type Candidates = Readonly<Record<Style['font'], FurtherFont>>;

const inBoth = (font: FurtherFont): Candidates => ({ regular: font, bold: font });

/** Which fonts may hold the characters of a script, the likeliest first. */
const byScript: readonly (readonly [RegExp, readonly Candidates[]])[] = [
  [/\p{Script=Hebrew}/u, [{ regular: 'noto-sans-hebrew-400', bold: 'noto-sans-hebrew-700' }]],
  [
    /\p{Script=Arabic}|[\u060c\u061b\u061f\u0640\u0660-\u0669]/u,
    [{ regular: 'noto-sans-arabic-400', bold: 'noto-sans-arabic-700' }],
  ],
  [/[\p{Script=Hiragana}\p{Script=Katakana}\u30fb\u30fc]/u, [inBoth('noto-sans-jp')]],
  [/\p{Script=Hangul}/u, [inBoth('noto-sans-kr')]],
  [
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    [inBoth('noto-sans-sc'), inBoth('noto-sans-sc-2'), inBoth('noto-sans-jp'), inBoth('noto-sans-kr')],
  ],
  [/\p{Emoji_Presentation}|\ufe0f/u, [inBoth('noto-emoji')]],
  [
    /[\u2000-\u2bff\u{1f000}-\u{1faff}]/u,
    [inBoth('noto-sans-math'), inBoth('noto-sans-symbols'), inBoth('noto-sans-symbols-2'), inBoth('noto-emoji')],
  ],
];

/** They ask for a form or join what stands around them, and are drawn by no font. */
const shapesOnly = new Set([0x200c, 0x200d, 0xfe0e, 0xfe0f]);

const isWhole = (covers: Covers, cluster: string): boolean =>
  Array.from(cluster, (character) => character.codePointAt(0) ?? 0).every(
    (codePoint) => shapesOnly.has(codePoint) || covers(codePoint),
  );

export function createFontSet(fonts: PdfFonts): FontSet {
  const covers = readCoverage(fonts.regular);
  const read = new Map<FurtherFont, Readonly<{ bytes: Uint8Array; covers: Covers }>>();
  const further = (font: FurtherFont) => {
    const known = read.get(font);
    if (known !== undefined) return known;
    const bytes = fonts.readFurther(font);
    const made = { bytes, covers: readCoverage(bytes) };
    read.set(font, made);
    return made;
  };
  return {
    covers,
    bytesOf: (font) => (font === 'regular' || font === 'bold' ? fonts[font] : further(font).bytes),
    find: (cluster, weight) => {
      if (isWhole(covers, cluster)) return weight;
      const candidates = byScript.find(([script]) => script.test(cluster))?.[1] ?? [];
      return candidates.map((each) => each[weight]).find((font) => isWhole(further(font).covers, cluster)) ?? null;
    },
  };
}
