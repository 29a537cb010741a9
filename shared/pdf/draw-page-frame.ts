import { contentWidth, page, styles } from './page-layout.ts';
import { drawInLine, type Sheet, useStyle } from './sheet.ts';

const bandHeight = 5;

/** On every page, when all are drawn: the organisation's band, whose report it is, and which page. */
export function drawPageFrames(
  sheet: Sheet,
  { title, brand, pageOf }: Readonly<{ title: string; brand: string; pageOf: (page: number, pages: number) => string }>,
): void {
  const { pdf } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.rect(0, 0, page.width, bandHeight).fill(brand);
    const y = page.height - page.bottom + 28;
    const number = pageOf(index + 1, count);
    drawInLine(sheet, title, styles.meta, { x: page.left, y });
    useStyle(sheet, styles.meta);
    pdf.text(number, page.left + contentWidth - pdf.widthOfString(number), y, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
