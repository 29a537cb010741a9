/** With one decimal, halves upwards; null for fewer than two figures, which have no mean worth the name. */
export function meanOf(figures: readonly number[]): number | null {
  if (figures.length < 2) return null;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return Math.round((sum * 10) / figures.length) / 10;
}
