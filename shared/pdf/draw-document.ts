import { buffer } from 'node:stream/consumers';
import { drawPageFrames } from './draw-page-frame.ts';
import { makeDrawable } from './drawable-text.ts';
import { readCoverage } from './font-coverage.ts';
import { colours, styles } from './page-layout.ts';
import { gap, group, plain, type Sheet, type Structure, write } from './sheet.ts';
import { type PdfDetails, TaggedPdf } from './tagged-pdf.ts';
import type { PdfTexts } from './words.ts';

export type PdfFonts = Readonly<{ regular: Uint8Array; bold: Uint8Array }>;

type Details = Omit<PdfDetails, 'author'> & Readonly<{ organisation: string; brand: string | null }>;

/** A tagged PDF with the organisation's band and the title on each page. The same content makes the same bytes. */
export type DrawDocument = (
  details: Details,
  texts: PdfTexts,
  draw: (sheet: Sheet, whole: Structure) => void,
) => Promise<Uint8Array>;

export function createDrawDocument(fonts: PdfFonts): DrawDocument {
  const covers = readCoverage(fonts.regular);
  return ({ title, organisation, language, at, brand }, texts, draw) => {
    const pdf = new TaggedPdf({ title: `${title}, ${organisation}`, author: organisation, language, at });
    pdf.registerFont('regular', Buffer.from(fonts.regular)).registerFont('bold', Buffer.from(fonts.bold));
    let leftOut = false;
    const sheet: Sheet = {
      pdf,
      covers,
      leftOut: texts.leftOut,
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
      group(sheet, whole, 'Note', (note) => write(sheet, note, 'P', plain(texts.leftOutNote), styles.small));
    }
    whole.end();
    const shownTitle = makeDrawable(title, covers, texts.leftOut).text;
    drawPageFrames(sheet, { title: shownTitle, brand: brand ?? colours.ink, pageOf: texts.page });
    pdf.end();
    return buffer(pdf);
  };
}
