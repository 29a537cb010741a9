import { contentWidth, page, styles } from './page-layout.ts';
import { type Column, type Sheet, useStyle } from './sheet.ts';

/** Between a cell's text and the next column. */
export const gutter = 12;

const narrowestColumn = 44;
/** No column is wider than the first of these with which the table fits. */
const widestColumns = [120, 100, 80, 64] as const;
/** The questions' column gets at least this share. */
const questionShare = 0.3;

/** Columns side by side across the page, by their shares of it. */
export function shareColumns(shares: readonly number[], width: number): readonly Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => ({
    x: page.left + (width * shares.slice(0, index).reduce((sum, each) => sum + each, 0)) / whole,
    width: (width * share) / whole,
  }));
}

/** The first column takes what the others leave: each of them as wide as its longest word, while there is room. */
export function fitColumns(
  sheet: Sheet,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Column[] {
  useStyle(sheet, styles.small);
  const wanted = columns.slice(1).map((column, index) => {
    const words = [column, ...rows.map((cells) => cells[index] ?? '')].flatMap((text) => text.split(/[ -]/));
    return Math.max(narrowestColumn, ...words.map((word) => sheet.pdf.widthOfString(word) + gutter + 2));
  });
  const room = contentWidth * (1 - questionShare);
  const capped = widestColumns.map((widest) => wanted.map((width) => Math.min(width, widest)));
  const widths = capped.find((tried) => sum(tried) <= room) ?? capped.at(-1) ?? wanted;
  const factor = Math.min(1, room / sum(widths));
  return shareColumns([contentWidth - sum(widths) * factor, ...widths.map((width) => width * factor)], contentWidth);
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
