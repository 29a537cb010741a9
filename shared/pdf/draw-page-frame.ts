import { clustersOf } from './drawable-text.ts';
import { contentWidth, page, styles } from './page-layout.ts';
import { drawInLine, type Sheet, useStyle, widthOf } from './sheet.ts';

const bandHeight = 5;
const gapBeforeNumber = 24;
/** No page holds more of them in a line. */
const mostCharacters = 150;

/** As much of a title as has room beside the page's number. */
function shortened(sheet: Sheet, title: string, room: number): string {
  const fits = (text: string): boolean => widthOf(sheet, text, styles.meta) <= room;
  if (fits(title)) return title;
  let characters = clustersOf(title).slice(0, mostCharacters);
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters = characters.slice(0, -1);
  return `${characters.join('').trimEnd()}…`;
}

/** On every page, when all are drawn: the organisation's band, whose report it is, and which page. */
export function drawPageFrames(
  sheet: Sheet,
  { title, brand, pageOf }: Readonly<{ title: string; brand: string; pageOf: (page: number, pages: number) => string }>,
): void {
  const { pdf } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  const widest = widthOf(sheet, pageOf(count, count), styles.meta);
  const shown = shortened(sheet, title, contentWidth - widest - gapBeforeNumber);
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.rect(0, 0, page.width, bandHeight).fill(brand);
    const y = page.height - page.bottom + 28;
    const number = pageOf(index + 1, count);
    drawInLine(sheet, shown, styles.meta, { x: page.left, y });
    useStyle(sheet, styles.meta);
    pdf.text(number, page.left + contentWidth - pdf.widthOfString(number), y, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
