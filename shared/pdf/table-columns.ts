import { contentWidth, page, styles } from './page-layout.ts';
import { type Column, type Sheet, widthOf } from './sheet.ts';

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

/** The first column takes what the others leave: each of them wide enough for its texts, else for its longest word. */
export function fitColumns(
  sheet: Sheet,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Column[] {
  const widthsFor = (split: (text: string) => readonly string[]): readonly number[] =>
    columns.slice(1).map((column, index) => {
      const parts = [column, ...rows.map((cells) => cells[index] ?? '')].flatMap(split);
      return Math.max(narrowestColumn, ...parts.map((part) => widthOf(sheet, part, styles.small) + gutter + 2));
    });
  const whole = widthsFor((text) => [text]);
  const words = widthsFor((text) => text.split(/[ -]/));
  const room = contentWidth * (1 - questionShare);
  const tries = [
    whole.map((width) => Math.min(width, widestColumns[0])),
    ...widestColumns.map((widest) => words.map((width) => Math.min(width, widest))),
  ];
  const widths = tries.find((tried) => sum(tried) <= room) ?? tries.at(-1) ?? words;
  const factor = Math.min(1, room / sum(widths));
  return shareColumns([contentWidth - sum(widths) * factor, ...widths.map((width) => width * factor)], contentWidth);
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
