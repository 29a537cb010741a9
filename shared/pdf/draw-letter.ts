import { colours, styles } from './page-layout.ts';
import { type Sheet, useStyle } from './sheet.ts';

export const letterRadius = 7;

/** A referee's letter in a disc around this point. The space after it parts it from the name in copied text. */
export function drawLetter(
  sheet: Sheet,
  letter: string,
  centre: Readonly<{ x: number; y: number }>,
  radius = letterRadius,
): void {
  const { pdf } = sheet;
  const { y } = pdf;
  pdf.circle(centre.x, centre.y, radius).fill(colours.ink);
  useStyle(sheet, styles.letter);
  const x = centre.x - pdf.widthOfString(letter) / 2;
  pdf.text(`${letter} `, x, centre.y - styles.letter.size * 0.69, { lineBreak: false });
  pdf.y = y;
}
