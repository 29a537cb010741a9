import { readFileSync } from 'node:fs';
import { createDrawDocument } from '#shared/pdf/draw-document.ts';
import type { PdfFonts } from '#shared/pdf/font-set.ts';

const fontFile = (name: string) => readFileSync(new URL(`../../../shared/pdf/fonts/${name}`, import.meta.url));

export const testFonts: PdfFonts = {
  regular: fontFile('noto-sans-400.ttf'),
  bold: fontFile('noto-sans-700.ttf'),
  readFurther: (font) => fontFile(`${font}.sfnt`),
};

export const drawTestDocument = createDrawDocument(testFonts);
