import { drawLetter, letterRadius } from './draw-letter.ts';
import { colours, contentBottom, page, type Style, styles } from './page-layout.ts';
import { type Column, ensure, gap, group, heightOf, rule, type Sheet, type Structure, write } from './sheet.ts';
import { gutter } from './table-columns.ts';
import type { Line } from './words.ts';

const padding = 6;
const letterIndent = 2 * letterRadius + 6;

export type Cell = Readonly<{
  lines: readonly Line[];
  style: Style;
  letter: string | null;
  header: 'Row' | 'Column' | null;
}>;

const lineStyle = (cell: Cell, { tone }: Line): Style =>
  tone === 'differs' ? styles.differs : tone === 'quiet' ? styles.quiet : cell.style;

const textColumn = (cell: Cell, { x, width }: Column): Column => {
  const indent = cell.letter === null ? 0 : letterIndent;
  return { x: x + indent, width: width - indent - gutter };
};

const cellHeight = (sheet: Sheet, cell: Cell, column: Column): number =>
  cell.lines
    .map((line) => heightOf(sheet, line.text, lineStyle(cell, line), textColumn(cell, column).width))
    .reduce((sum, height) => sum + height, 0);

/** One row; it stays on one page if a page can hold it. Only the last cell may be longer than that. */
export function drawTableRow(sheet: Sheet, table: Structure, cells: readonly Cell[], columns: readonly Column[]): void {
  const { pdf } = sheet;
  const height = Math.max(...columns.map((column, index) => cellHeight(sheet, cells[index] ?? emptyCell, column)));
  const whole = height + 2 * padding;
  ensure(sheet, whole < contentBottom - page.top ? whole : 80);
  gap(sheet, padding);
  const top = pdf.y;
  let bottom = top;
  group(sheet, table, 'TR', (row) => {
    for (const [index, column] of columns.entries()) {
      pdf.y = top;
      drawCell(sheet, row, cells[index] ?? emptyCell, column);
      bottom = index === columns.length - 1 && pdf.y < top ? pdf.y : Math.max(bottom, pdf.y);
    }
  });
  pdf.y = bottom + padding;
  rule(sheet, colours.line, 0.75);
}

const emptyCell: Cell = { lines: [], style: styles.small, letter: null, header: null };

function drawCell(sheet: Sheet, row: Structure, cell: Cell, column: Column): void {
  const { pdf } = sheet;
  const element = pdf.struct(cell.header === null ? 'TD' : 'TH', cell.header === null ? {} : { scope: cell.header });
  row.add(element);
  for (const [index, line] of cell.lines.entries()) {
    write(sheet, element, 'P', line, lineStyle(cell, line), textColumn(cell, column), () => {
      if (index === 0 && cell.letter !== null) {
        drawLetter(sheet, cell.letter, { x: column.x + letterRadius, y: pdf.y + cell.style.size * 0.7 });
      }
    });
  }
  element.end();
}
