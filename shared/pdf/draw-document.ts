import { drawPageFrames } from './draw-page-frame.ts';
import { type Drawable, makeDrawable } from './drawable-text.ts';
import { createFontSet, type FontName, type PdfFonts } from './font-set.ts';
import { colours, styles } from './page-layout.ts';
import { gap, group, plain, type Sheet, type Structure, write } from './sheet.ts';
import { type PdfDetails, TaggedPdf } from './tagged-pdf.ts';
import type { PdfTexts } from './words.ts';

type Details = Omit<PdfDetails, 'author'> & Readonly<{ organisation: string; brand: string | null }>;

/** A tagged PDF with the organisation's band and the title on each page. The same content makes the same bytes. */
export type DrawDocument = (
  details: Details,
  texts: PdfTexts,
  draw: (sheet: Sheet, whole: Structure) => void,
) => Promise<Uint8Array>;

export function createDrawDocument(fonts: PdfFonts): DrawDocument {
  const set = createFontSet(fonts);
  return async ({ title, organisation, language, at, brand }, texts, draw) => {
    const pdf = new TaggedPdf({ title: `${title}, ${organisation}`, author: organisation, language, at });
    const registered = new Set<FontName>();
    const useFont = (font: FontName): void => {
      if (!registered.has(font)) pdf.registerFont(font, Buffer.from(set.bytesOf(font)));
      registered.add(font);
      pdf.font(font);
    };
    const drawables = new Map<string, Drawable>();
    const drawableOf = (text: string): Drawable => {
      const known = drawables.get(text) ?? makeDrawable(text, set, texts.leftOut);
      drawables.set(text, known);
      return known;
    };
    let leftOut = false;
    const sheet: Sheet = {
      pdf,
      fonts: set,
      useFont,
      drawableOf,
      onLeftOut: () => {
        leftOut = true;
      },
    };
    const whole = pdf.struct('Document', { lang: language });
    pdf.addStructure(whole);
    pdf.addPage();
    draw(sheet, whole);
    if (leftOut) {
      gap(sheet, 8);
      group(sheet, whole, 'Note', (note) => {
        // PDF/UA wants each note to have an id.
        note.dictionary.data['ID'] = Buffer.from('note-1');
        write(sheet, note, 'P', plain(texts.leftOutNote), styles.small);
      });
    }
    whole.end();
    drawPageFrames(sheet, { title, brand: brand ?? colours.ink, pageOf: texts.page });
    pdf.end();
    return pdf.bytes();
  };
}
