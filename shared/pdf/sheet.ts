import { makeDrawable } from './drawable-text.ts';
import type { Covers } from './font-coverage.ts';
import { contentBottom, contentWidth, page, type Style } from './page-layout.ts';
import type { TaggedPdf } from './tagged-pdf.ts';
import type { Words } from './words.ts';

export type Structure = PDFKit.PDFStructureElement;

/** Where text goes across the page. */
export type Column = Readonly<{ x: number; width: number; align?: 'left' | 'center' | 'right' }>;

export const fullWidth: Column = { x: page.left, width: contentWidth };

/** The document being drawn, from top to bottom; `pdf.y` is how far it has come. */
export type Sheet = Readonly<{
  pdf: TaggedPdf;
  covers: Covers;
  /** Stands where characters are left out. */
  leftOut: string;
  /** Called when something was left out. */
  onLeftOut: () => void;
}>;

export const plain = (text: string): Words => ({ text, lang: null });

export function useStyle({ pdf }: Sheet, { font, size, colour }: Style): void {
  pdf.font(font).fontSize(size).fillColor(colour);
}

export const gap = ({ pdf }: Sheet, points: number): void => {
  pdf.y += points;
};

/** Begins a new page unless so much fits on this one. */
export function ensure({ pdf }: Sheet, points: number): void {
  if (pdf.y + points > contentBottom) pdf.addPage();
}

export function heightOf(sheet: Sheet, text: string, style: Style, width: number): number {
  useStyle(sheet, style);
  const drawn = makeDrawable(text, sheet.covers, sheet.leftOut).text;
  return sheet.pdf.heightOfString(drawn, { width, lineGap: style.lineGap });
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
  { text, lang }: Words,
  style: Style,
  { x, width, align = 'left' }: Column = fullWidth,
  before: () => void = () => undefined,
): void {
  const { pdf } = sheet;
  const drawable = makeDrawable(text, sheet.covers, sheet.leftOut);
  if (drawable.original !== null) sheet.onLeftOut();
  const options = {
    ...(lang === null ? {} : { lang }),
    ...(drawable.original === null ? {} : { actual: drawable.original }),
  };
  parent.add(
    pdf.struct(tag, options, [
      () => {
        before();
        useStyle(sheet, style);
        pdf.text(drawable.text, x, pdf.y, { width, align, lineGap: style.lineGap });
      },
    ]),
  );
}

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
