import type { Dot, PlotRow } from './report-document.ts';

// design.md, Dot plot: page and PDF draw from the same figures. Lengths in px of the page.
export const plotMeasures = { dot: 11, tick: 3, stack: 25, meanBelow: 14, numberBelow: 34, foot: 38 } as const;

/** Where a figure stands on the axis, as a share of its length: in the middle of its field. */
export const shareOf = (value: number, max: number): number => (value - 0.5) / max;

/** A dot and how many stand below it on the same figure. */
export type PlacedDot = Dot & Readonly<{ level: number }>;

export function placeDots(dots: readonly Dot[]): readonly PlacedDot[] {
  return dots.map((dot, index) => ({
    ...dot,
    level: dots.slice(0, index).filter((earlier) => earlier.value === dot.value).length,
  }));
}

/** Distance from the drawing's top to its axis: as high as the highest stack needs. */
export function axisTop({ dots }: Pick<PlotRow, 'dots'>): number {
  const highest = Math.max(0, ...placeDots(dots).map((dot) => dot.level));
  return plotMeasures.dot + 2 + highest * plotMeasures.stack;
}
