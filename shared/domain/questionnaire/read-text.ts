import type { AnswerError } from './answer-error.ts';

export const shortTextLength = 200;
export const longTextLength = 4_000;

/** The text in one form of Unicode, with plain line ends and no other control characters than those and tabs. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

export const tidyLine = (text: string): string => tidyText(text).replace(/\s*\n\s*/g, ' ');

/** Null when the text is short enough; characters as people count them, not UTF-16 units. */
export function lengthError(text: string, max: number): AnswerError | null {
  const { length } = Array.from(text);
  return length > max ? { code: 'too_long', max, excess: length - max } : null;
}
