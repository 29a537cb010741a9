import { colours, contentWidth, page, styles } from '#shared/pdf/page-layout.ts';
import { type Column, decorate, gap, heightOf, plain, type Sheet, type Structure, write } from '#shared/pdf/sheet.ts';
import type { ReportDocument } from '../describe/report-document.ts';

const boxWidth = 168;
const boxPadding = 10;
const left: Column = { x: page.left, width: contentWidth - boxWidth - 28 };
const inBox: Column = { x: page.left + contentWidth - boxWidth + boxPadding, width: boxWidth - 2 * boxPadding };

/** Whom it is about, and how much there is in a box beside it. */
export function drawHead(sheet: Sheet, parent: Structure, report: ReportDocument): void {
  const { pdf } = sheet;
  write(sheet, parent, 'P', plain(report.organisation), styles.organisation);
  gap(sheet, 18);
  drawNotice(sheet, parent, report.notice);
  const top = pdf.y;
  write(sheet, parent, 'P', plain(report.kicker), styles.kicker, left);
  write(sheet, parent, 'H1', plain(report.name), styles.h1, left);
  if (report.post !== null) {
    gap(sheet, 3);
    write(sheet, parent, 'P', plain(report.post), styles.post, left);
  }
  gap(sheet, 7);
  write(sheet, parent, 'P', plain(report.intro), styles.quiet, left);
  const bottom = pdf.y;
  pdf.y = top + boxPadding;
  write(sheet, parent, 'P', plain(report.progress), styles.strong, inBox);
  write(sheet, parent, 'P', plain(report.passOn), styles.meta, inBox);
  const boxBottom = pdf.y + boxPadding;
  decorate(sheet, () => {
    pdf
      .roundedRect(inBox.x - boxPadding, top, boxWidth, boxBottom - top, 8)
      .lineWidth(0.75)
      .stroke(colours.line);
  });
  pdf.y = Math.max(bottom, boxBottom);
}

function drawNotice(sheet: Sheet, parent: Structure, notice: ReportDocument['notice']): void {
  if (notice === null) return;
  const { pdf } = sheet;
  const column: Column = { x: page.left + 14, width: contentWidth - 28 };
  const textHeight = notice.text === '' ? 0 : heightOf(sheet, notice.text, styles.body, column.width);
  const height = heightOf(sheet, notice.heading, styles.strong, column.width) + textHeight + 20;
  const top = pdf.y;
  decorate(sheet, () => {
    pdf.roundedRect(page.left, top, contentWidth, height, 8).fillAndStroke(colours.sunken, colours.line);
  });
  pdf.y = top + 10;
  write(sheet, parent, 'P', plain(notice.heading), styles.strong, column);
  if (notice.text !== '') write(sheet, parent, 'P', plain(notice.text), styles.body, column);
  pdf.y = top + height + 20;
}
