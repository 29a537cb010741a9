import { type Cell, drawTableRow } from '#shared/pdf/draw-table.ts';
import { contentWidth, type Style, styles } from '#shared/pdf/page-layout.ts';
import { ensure, gap, group, heightOf, type Sheet, type Structure, write } from '#shared/pdf/sheet.ts';
import { fitColumns, shareColumns } from '#shared/pdf/table-columns.ts';
import type { Words } from '#shared/pdf/words.ts';
import type { AnswerTable, RefereeRow, RefereeTable, ScaleTable } from '../describe/report-document.ts';

const textCell = (words: Words, style: Style, header: Cell['header'] = null): Cell => ({
  lines: [{ ...words, tone: 'plain' }],
  style,
  letter: null,
  header,
});

const headerRow = (columns: readonly string[]): readonly Cell[] =>
  columns.map((text) => textCell({ text, lang: null }, styles.meta, 'Column'));

const refereeCells = ({ letter, name, cells }: RefereeRow): readonly Cell[] => [
  { ...textCell({ text: name, lang: null }, styles.smallStrong, 'Row'), letter },
  ...cells.map((lines): Cell => ({ lines, style: styles.small, letter: null, header: null })),
];

/** Who answered. */
export function drawRefereeTable(sheet: Sheet, parent: Structure, { columns, rows }: RefereeTable): void {
  const widths = shareColumns(columns.length > 2 ? [24, 27, 27, 22] : [40, 60], contentWidth);
  group(sheet, parent, 'Table', (table) => {
    drawTableRow(sheet, table, headerRow(columns), widths);
    for (const row of rows) drawTableRow(sheet, table, refereeCells(row), widths);
  });
}

/** A question and a row for each referee's answer. */
export function drawAnswerTable(
  sheet: Sheet,
  parent: Structure,
  { question, columns, rows, notes }: AnswerTable,
): void {
  if (question !== null) {
    gap(sheet, 12);
    ensure(sheet, heightOf(sheet, question.text, styles.h3, contentWidth) + 80);
    write(sheet, parent, 'H3', question, styles.h3);
  }
  const widths = shareColumns([35, 65], contentWidth);
  group(sheet, parent, 'Table', (table) => {
    drawTableRow(sheet, table, headerRow(columns), widths);
    for (const row of rows) drawTableRow(sheet, table, refereeCells(row), widths);
  });
  for (const note of notes) {
    gap(sheet, 6);
    write(sheet, parent, 'P', { text: note, lang: null }, styles.meta);
  }
}

/** The figures behind the dots. */
export function drawScaleTable(sheet: Sheet, parent: Structure, { columns, rows, caption }: ScaleTable): void {
  gap(sheet, 12);
  ensure(sheet, 90);
  const widths = fitColumns(
    sheet,
    columns,
    rows.map(({ cells }) => cells),
  );
  group(sheet, parent, 'Table', (table) => {
    write(sheet, table, 'Caption', { text: caption, lang: null }, styles.meta);
    drawTableRow(sheet, table, headerRow(columns), widths);
    for (const { question, cells } of rows) {
      const figures = cells.map((text) => textCell({ text, lang: null }, styles.small));
      drawTableRow(sheet, table, [textCell(question, styles.small, 'Row'), ...figures], widths);
    }
  });
}
