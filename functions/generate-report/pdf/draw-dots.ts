import { drawLetter } from '#shared/pdf/draw-letter.ts';
import { colours, styles } from '#shared/pdf/page-layout.ts';
import { type Sheet, type Structure, useStyle } from '#shared/pdf/sheet.ts';
import type { TaggedPdf } from '#shared/pdf/tagged-pdf.ts';
import { axisTop, placeDots, plotMeasures, shareOf } from '../describe/plot-geometry.ts';
import type { PlotRow } from '../describe/report-document.ts';

/** Points for a px of the page. */
const scale = 0.7;

type Place = Readonly<{ x: number; width: number; top: number }>;

export const plotHeight = (row: PlotRow): number => (axisTop(row) + plotMeasures.foot) * scale;

/** The small triangle; `place` is its tip. */
export function drawMeanMark(pdf: TaggedPdf, { x, y }: Readonly<{ x: number; y: number }>): void {
  const [half, height] = [5 * scale, 7 * scale];
  pdf
    .moveTo(x, y)
    .lineTo(x + half, y + height)
    .lineTo(x - half, y + height)
    .fill(colours.quiet);
}

/** The figure: axis, ticks, a dot for each answer, a triangle for the mean. Its text alternative says it all. */
export function drawDots(sheet: Sheet, parent: Structure, row: PlotRow, max: number, { x, width, top }: Place): void {
  const { pdf } = sheet;
  const height = plotHeight(row);
  const at = (value: number): number => x + width * shareOf(value, max);
  const axis = top + axisTop(row) * scale;
  const { tick, stack, meanBelow, numberBelow } = plotMeasures;
  const draw = (): void => {
    pdf.moveTo(at(1), axis).lineTo(at(max), axis).lineWidth(0.75).stroke(colours.edge);
    for (let value = 1; value <= max; value += 1) {
      pdf
        .circle(at(value), axis, tick * scale)
        .lineWidth(0.75)
        .fillAndStroke(colours.paper, colours.edge);
      useStyle(sheet, styles.meta);
      const text = String(value);
      const options = { lineBreak: false, width: undefined };
      pdf.text(text, at(value) - pdf.widthOfString(text) / 2, axis + (numberBelow - 12) * scale, options);
    }
    for (const { letter, value, level } of placeDots(row.dots)) {
      drawLetter(sheet, letter, { x: at(value), y: axis - level * stack * scale }, plotMeasures.dot * scale);
    }
    if (row.mean !== null) drawMeanMark(pdf, { x: at(row.mean.value), y: axis + meanBelow * scale });
  };
  const bbox: [number, number, number, number] = [x, top, x + width, top + height];
  parent.add(pdf.struct('Figure', { alt: `${row.question.text} ${row.spoken}`, bbox, placement: 'Block' }, [draw]));
}
