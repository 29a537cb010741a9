import { readFileSync } from 'node:fs';
import { createDrawDocument } from '#shared/pdf/draw-document.ts';

const fontFile = (weight: number) =>
  readFileSync(new URL(`../../../shared/pdf/fonts/noto-sans-${weight}.ttf`, import.meta.url));

export const testFonts = { regular: fontFile(400), bold: fontFile(700) };

export const drawTestDocument = createDrawDocument(testFonts);
