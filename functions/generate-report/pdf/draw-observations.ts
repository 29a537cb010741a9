import { drawLetter, letterRadius } from '#shared/pdf/draw-letter.ts';
import { contentWidth, page, styles } from '#shared/pdf/page-layout.ts';
import { type Column, ensure, gap, heightOf, plain, type Sheet, type Structure, write } from '#shared/pdf/sheet.ts';
import type { Observed } from '../describe/report-document.ts';

const indent = 24;
const column: Column = { x: page.left + indent, width: contentWidth - indent - 24 };

/** What was seen, each behind the letter of whom it is about, with what was said to it below. */
export function drawObservations(sheet: Sheet, parent: Structure, { observations }: Observed): void {
  const { pdf } = sheet;
  for (const { letter, title, text, said } of observations) {
    gap(sheet, 10);
    ensure(sheet, heightOf(sheet, text, styles.body, column.width) + 50);
    write(sheet, parent, 'H3', plain(title), styles.h3, column, () => {
      if (letter !== null) drawLetter(sheet, letter, { x: page.left + letterRadius, y: pdf.y + letterRadius });
    });
    write(sheet, parent, 'P', plain(text), styles.body, column);
    for (const { by, text: words } of said) {
      gap(sheet, 2);
      const isSaid = words !== '';
      const line = plain(isSaid ? `${by} ”${words}”` : by);
      write(sheet, parent, 'P', line, isSaid ? styles.body : styles.meta, column);
    }
  }
}
