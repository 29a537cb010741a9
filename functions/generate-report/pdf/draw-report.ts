import { buffer } from 'node:stream/consumers';
import type { ReportTexts } from '#shared/i18n/report/texts.ts';
import type { ReportDocument } from '../describe/report-document.ts';
import { drawHead } from './draw-head.ts';
import { drawPageFrames } from './draw-page-frame.ts';
import { drawSection } from './draw-section.ts';
import { makeDrawable } from './drawable-text.ts';
import { readCoverage } from './font-coverage.ts';
import { colours, styles } from './page-layout.ts';
import { ReportPdf } from './report-pdf.ts';
import { gap, group, plain, type Sheet, write } from './sheet.ts';

export type ReportFonts = Readonly<{ regular: Uint8Array; bold: Uint8Array }>;

export type Drawing = Readonly<{ report: ReportDocument; texts: ReportTexts['pdf']; brand: string | null }>;

/** Draws the report as a tagged PDF. The same drawing makes the same bytes. */
export type DrawReport = (drawing: Drawing) => Promise<Uint8Array>;

export function createDrawReport(fonts: ReportFonts): DrawReport {
  const covers = readCoverage(fonts.regular);
  return ({ report, texts, brand }) => {
    const { title, organisation, language, compiledAt } = report;
    const pdf = new ReportPdf({ title: `${title}, ${organisation}`, author: organisation, language, at: compiledAt });
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
    drawHead(sheet, whole, report);
    for (const section of report.sections) drawSection(sheet, whole, section);
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
