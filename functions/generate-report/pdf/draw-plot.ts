import { colours, contentWidth, page, styles } from '#shared/pdf/page-layout.ts';
import {
  type Column,
  ensure,
  gap,
  heightOf,
  plain,
  rule,
  type Sheet,
  type Structure,
  useStyle,
  write,
} from '#shared/pdf/sheet.ts';
import type { Words } from '#shared/pdf/words.ts';
import type { Plot, PlotRow } from '../describe/report-document.ts';
import { drawDots, drawMeanMark, plotHeight } from './draw-dots.ts';
import { drawScaleTable } from './draw-tables.ts';

const figureColumn: Column = { x: page.left + contentWidth - 70, width: 70, align: 'right' };
const plotColumn: Column = { x: figureColumn.x - 226, width: 226 };
const questionColumn: Column = { x: page.left, width: plotColumn.x - page.left - 16 };
const padding = 8;

/** A row a question under the scale's ends, then the table. */
export function drawPlot(sheet: Sheet, parent: Structure, plot: Plot): void {
  drawEnds(sheet, parent, plot);
  for (const row of plot.rows) drawRow(sheet, parent, row, plot.max);
  drawScaleTable(sheet, parent, plot.table);
}

function drawEnds(sheet: Sheet, parent: Structure, { low, high, max, meanKey }: Plot): void {
  const { pdf } = sheet;
  gap(sheet, 8);
  ensure(sheet, 150);
  const top = pdf.y;
  const endWidth = plotColumn.width / 2;
  const { x } = plotColumn;
  const ends: readonly (readonly [Words, Column])[] = [
    [
      { ...low, text: `1 ${low.text}` },
      { x, width: endWidth },
    ],
    [
      { ...high, text: `${high.text} ${max}` },
      { x: x + endWidth, width: endWidth, align: 'right' },
    ],
  ];
  const bottoms = ends.map(([words, column]) => {
    pdf.y = top;
    write(sheet, parent, 'P', words, styles.meta, column);
    return pdf.y;
  });
  pdf.y = top;
  if (meanKey !== null) {
    write(sheet, parent, 'P', plain(meanKey), styles.meta, figureColumn, () => {
      useStyle(sheet, styles.meta);
      const left = figureColumn.x + figureColumn.width - pdf.widthOfString(meanKey) - 10;
      drawMeanMark(pdf, { x: left, y: top + 4 });
    });
  }
  pdf.y = Math.max(pdf.y, ...bottoms);
}

function drawRow(sheet: Sheet, parent: Structure, row: PlotRow, max: number): void {
  const { pdf } = sheet;
  const questionHeight = heightOf(sheet, row.question.text, styles.body, questionColumn.width);
  const notes = row.notes.map((note) => heightOf(sheet, note, styles.meta, plotColumn.width + 80));
  const drawn = Math.max(questionHeight, plotHeight(row), 30);
  ensure(sheet, drawn + notes.reduce((sum, height) => sum + height, 0) + 2 * padding);
  gap(sheet, padding);
  const top = pdf.y;
  const centred = (height: number): number => top + (drawn - height) / 2;

  pdf.y = centred(questionHeight);
  write(sheet, parent, 'P', row.question, styles.body, questionColumn);
  drawDots(sheet, parent, row, max, { ...plotColumn, top: centred(plotHeight(row)) });
  pdf.y = centred(row.mean === null ? 12 : 26);
  if (row.mean !== null) write(sheet, parent, 'P', plain(row.mean.text), styles.strong, figureColumn);
  write(sheet, parent, 'P', plain(row.count), styles.meta, figureColumn);
  pdf.y = top + drawn + (row.notes.length === 0 ? 0 : 3);
  for (const note of row.notes) {
    write(sheet, parent, 'P', plain(note), styles.meta, { x: plotColumn.x, width: plotColumn.width + 80 });
  }
  gap(sheet, padding);
  rule(sheet, colours.line, 0.75);
}
