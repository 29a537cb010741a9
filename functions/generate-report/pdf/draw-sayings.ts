import { drawLetter, letterRadius } from '#shared/pdf/draw-letter.ts';
import { contentWidth, page, styles } from '#shared/pdf/page-layout.ts';
import {
  type Column,
  ensure,
  fullWidth,
  gap,
  heightOf,
  plain,
  type Sheet,
  type Structure,
  write,
} from '#shared/pdf/sheet.ts';
import type { Sayings } from '../describe/report-document.ts';

const indent = 24;
const column: Column = { x: page.left + indent, width: contentWidth - indent - 24 };

/** What referees wrote, each behind its letter, with the name below. */
export function drawSayings(sheet: Sheet, parent: Structure, { question, sayings, notes }: Sayings): void {
  const { pdf } = sheet;
  if (question !== null) {
    gap(sheet, 12);
    ensure(sheet, heightOf(sheet, question.text, styles.h3, contentWidth) + 60);
    write(sheet, parent, 'H3', question, styles.h3, fullWidth);
  }
  for (const { letter, words, by } of sayings) {
    gap(sheet, 8);
    ensure(sheet, Math.min(heightOf(sheet, words.text, styles.body, column.width), 60) + 16);
    write(sheet, parent, 'P', words, styles.body, column, () =>
      drawLetter(sheet, letter, { x: page.left + letterRadius, y: pdf.y + letterRadius }),
    );
    write(sheet, parent, 'P', plain(by), styles.meta, column);
  }
  for (const note of notes) {
    gap(sheet, 6);
    write(sheet, parent, 'P', plain(note), styles.meta, column);
  }
}
