import { readFileSync } from 'node:fs';
import { createDrawDocument, type DrawDocument } from './draw-document.ts';
import type { FurtherFont } from './font-set.ts';
import emoji from './fonts/noto-emoji.sfnt';
import regular from './fonts/noto-sans-400.ttf';
import bold from './fonts/noto-sans-700.ttf';
import arabic400 from './fonts/noto-sans-arabic-400.sfnt';
import arabic700 from './fonts/noto-sans-arabic-700.sfnt';
import hebrew400 from './fonts/noto-sans-hebrew-400.sfnt';
import hebrew700 from './fonts/noto-sans-hebrew-700.sfnt';
import jp from './fonts/noto-sans-jp.sfnt';
import kr from './fonts/noto-sans-kr.sfnt';
import math from './fonts/noto-sans-math.sfnt';
import sc from './fonts/noto-sans-sc.sfnt';
import sc2 from './fonts/noto-sans-sc-2.sfnt';
import symbols from './fonts/noto-sans-symbols.sfnt';
import symbols2 from './fonts/noto-sans-symbols-2.sfnt';

const further: Readonly<Record<FurtherFont, string>> = {
  'noto-sans-hebrew-400': hebrew400,
  'noto-sans-hebrew-700': hebrew700,
  'noto-sans-arabic-400': arabic400,
  'noto-sans-arabic-700': arabic700,
  'noto-sans-math': math,
  'noto-sans-symbols': symbols,
  'noto-sans-symbols-2': symbols2,
  'noto-emoji': emoji,
  'noto-sans-jp': jp,
  'noto-sans-sc': sc,
  'noto-sans-sc-2': sc2,
  'noto-sans-kr': kr,
};

const read = (font: string): Uint8Array => readFileSync(new URL(font, import.meta.url));

/** Imported when a PDF must be built: it brings pdfkit, and reads the two fonts that every PDF embeds. */
export const loadDrawing = (): DrawDocument =>
  createDrawDocument({ regular: read(regular), bold: read(bold), readFurther: (font) => read(further[font]) });
