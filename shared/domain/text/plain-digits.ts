import { cleanEntry } from './clean-text.ts';

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** In whatever script a digit is, its ten stand together, from nought on. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/** An entry of figures: without what nobody sees, with narrow signs and the digits 0-9 for those of any script. */
export const plainDigits = (text: string): string =>
  cleanEntry(text)
    .normalize('NFKC')
    .replace(/(?!\d)\p{Nd}/gu, latinDigit);
