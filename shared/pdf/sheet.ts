import type { Drawable } from './drawable-text.ts';
import type { FontName, FontSet } from './font-set.ts';
import { layOutText, type TextLine } from './lay-out-text.ts';
import { ascentShare, contentBottom, contentWidth, page, type Style } from './page-layout.ts';
import type { TaggedPdf } from './tagged-pdf.ts';
import type { Words } from './words.ts';

export type Structure = PDFKit.PDFStructureElement;

/** Where text goes across the page. */
export type Column = Readonly<{ x: number; width: number; align?: 'left' | 'center' | 'right' }>;

export const fullWidth: Column = { x: page.left, width: contentWidth };

/** The document being drawn, from top to bottom; `pdf.y` is how far it has come. */
export type Sheet = Readonly<{
  pdf: TaggedPdf;
  fonts: FontSet;
  useFont: (font: FontName) => void;
  /** A text as it can be drawn; asked two or three times, to measure and to draw. */
  drawableOf: (text: string) => Drawable;
  /** Called when something was left out. */
  onLeftOut: () => void;
}>;

export const plain = (text: string): Words => ({ text, lang: null });

export function useStyle({ pdf, useFont }: Sheet, { font, size, colour }: Style): void {
  useFont(font);
  pdf.fontSize(size).fillColor(colour);
}

export const gap = ({ pdf }: Sheet, points: number): void => {
  pdf.y += points;
};

/** Begins a new page unless so much fits on this one. */
export function ensure({ pdf }: Sheet, points: number): void {
  if (pdf.y + points > contentBottom) pdf.addPage();
}

function linesOf(sheet: Sheet, text: string, style: Style, width: number, dir: Words['dir']): readonly TextLine[] {
  const measure = (part: string, font: FontName): number => {
    sheet.useFont(font);
    return sheet.pdf.fontSize(style.size).widthOfString(part);
  };
  const direction = dir === 'auto' ? null : 'ltr';
  return layOutText(text, { fonts: sheet.fonts, weight: style.font, width, direction, measure });
}

/** How far down the next line of this style begins. */
function lineHeight(sheet: Sheet, style: Style): number {
  useStyle(sheet, style);
  return sheet.pdf.currentLineHeight(true) + style.lineGap;
}

export function heightOf(sheet: Sheet, text: string, style: Style, width: number): number {
  const drawable = sheet.drawableOf(text);
  if (!drawable.simple) {
    return linesOf(sheet, drawable.text, style, width, undefined).length * lineHeight(sheet, style);
  }
  useStyle(sheet, style);
  return sheet.pdf.heightOfString(drawable.text, { width, lineGap: style.lineGap });
}

/** How wide a text is in one line. */
export function widthOf(sheet: Sheet, text: string, style: Style): number {
  const drawable = sheet.drawableOf(text);
  if (!drawable.simple) {
    const lines = linesOf(sheet, drawable.text, style, Number.POSITIVE_INFINITY, undefined);
    return Math.max(0, ...lines.map(({ width }) => width));
  }
  useStyle(sheet, style);
  return sheet.pdf.widthOfString(drawable.text);
}

/** Draws one line of a text that needs other fonts, its top at the current height. */
function drawLine(sheet: Sheet, { pieces }: TextLine, style: Style, from: number): void {
  const { pdf } = sheet;
  const baseline = pdf.y + ascentShare * style.size;
  pieces.reduce((x, piece) => {
    sheet.useFont(piece.font);
    pdf.fontSize(style.size).fillColor(style.colour);
    pdf.text(piece.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    return x + piece.width;
  }, from);
}

/** The same, line by line; it may go on over pages. */
function drawLines(sheet: Sheet, lines: readonly TextLine[], style: Style, { x, width, align = 'left' }: Column): void {
  const { pdf } = sheet;
  const height = lineHeight(sheet, style);
  for (const line of lines) {
    if (pdf.y + height > contentBottom) pdf.continueOnNewPage();
    const top = pdf.y;
    const room = width - line.width;
    drawLine(
      sheet,
      line,
      style,
      x + (align === 'right' || line.rightToLeft ? room : align === 'center' ? room / 2 : 0),
    );
    pdf.y = top + height;
  }
}

/** Draws a text in one line at this place, in whatever fonts it needs. */
export function drawInLine(
  sheet: Sheet,
  text: string,
  style: Style,
  { x, y }: Readonly<{ x: number; y: number }>,
): void {
  const { pdf } = sheet;
  const drawable = sheet.drawableOf(text);
  useStyle(sheet, style);
  if (drawable.simple) {
    pdf.text(drawable.text, x, y, { lineBreak: false });
    return;
  }
  for (const line of linesOf(sheet, drawable.text, style, Number.POSITIVE_INFINITY, undefined)) {
    pdf.y = y;
    drawLine(sheet, line, style, x);
  }
}

/** Adds a part of the structure; what `fill` adds to it comes below it. */
export function group(sheet: Sheet, parent: Structure, tag: string, fill: (element: Structure) => void): void {
  const element = sheet.pdf.struct(tag);
  parent.add(element);
  fill(element);
  element.end();
}

/** Writes a paragraph, heading or cell text at the current height; it may go on over pages. */
export function write(
  sheet: Sheet,
  parent: Structure,
  tag: string,
  { text, lang, dir }: Words,
  style: Style,
  { x, width, align = 'left' }: Column = fullWidth,
  before: () => void = () => undefined,
): void {
  const { pdf } = sheet;
  const drawable = sheet.drawableOf(text);
  if (drawable.original !== null) sheet.onLeftOut();
  const lines = drawable.simple ? [] : linesOf(sheet, drawable.text, style, width, dir);
  const turned = lines.some(({ pieces }) => pieces.some((piece) => isTurned.test(piece.text)));
  const actual = drawable.original ?? (turned ? text : null);
  const options = { ...(lang === null ? {} : { lang }), ...(actual === null ? {} : { actual }) };
  parent.add(
    pdf.struct(tag, options, [
      () => {
        before();
        if (tag === 'H1' || tag === 'H2') pdf.outline.addItem(text);
        if (!drawable.simple) {
          drawLines(sheet, lines, style, { x, width, align });
          return;
        }
        useStyle(sheet, style);
        pdf.text(drawable.text, x, pdf.y, { width, align, lineGap: style.lineGap });
      },
    ]),
  );
}

/** Letters that are drawn in another order than they are read in. */
const isTurned = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Draws what is no content: lines, grounds. */
export function decorate({ pdf }: Sheet, draw: (pdf: TaggedPdf) => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  draw(pdf);
  pdf.restore();
  pdf.endMarkedContent();
}

export function rule(sheet: Sheet, colour: string, thickness: number): void {
  const { y } = sheet.pdf;
  decorate(sheet, (pdf) => {
    pdf
      .moveTo(page.left, y)
      .lineTo(page.left + contentWidth, y)
      .lineWidth(thickness)
      .stroke(colour);
  });
}
