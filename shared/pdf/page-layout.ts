/** A4 in points. */
export const page = { width: 595.28, height: 841.89, left: 56, right: 56, top: 54, bottom: 68 } as const;

export const contentWidth = page.width - page.left - page.right;
export const contentBottom = page.height - page.bottom;

/** From the top of a line to its baseline, as a share of the font's size (Noto Sans). */
export const ascentShare = 1.069;

export const colours = {
  ink: '#1c1a26',
  quiet: '#5c5868',
  line: '#d5d1d8',
  edge: '#837e8f',
  warn: '#7d4a00',
  sunken: '#f2f0ee',
  paper: '#ffffff',
} as const;

export type Style = Readonly<{ font: 'regular' | 'bold'; size: number; colour: string; lineGap: number }>;

const style = (font: Style['font'], size: number, colour: string, lineGap = 0): Style => ({
  font,
  size,
  colour,
  lineGap,
});

export const styles = {
  organisation: style('bold', 10, colours.ink),
  kicker: style('regular', 9, colours.quiet),
  h1: style('bold', 22, colours.ink, -4),
  post: style('regular', 13, colours.ink),
  h2: style('bold', 14, colours.ink, -2),
  h3: style('bold', 10.5, colours.ink, 0.5),
  body: style('regular', 10, colours.ink, 1),
  strong: style('bold', 10, colours.ink, 1),
  small: style('regular', 9, colours.ink, 0.5),
  smallStrong: style('bold', 9, colours.ink, 0.5),
  quiet: style('regular', 9, colours.quiet, 0.5),
  meta: style('regular', 8.5, colours.quiet, 0.5),
  differs: style('regular', 9, colours.warn, 0.5),
  letter: style('bold', 8, colours.paper),
} as const satisfies Readonly<Record<string, Style>>;
