import { countCharacters } from '../text/clean-text.ts';
import type { TextTooLong } from './answer-error.ts';

/** Null when the text is short enough. */
export function lengthError(text: string, max: number): TextTooLong | null {
  const length = countCharacters(text);
  return length > max ? { code: 'too_long', max, excess: length - max } : null;
}
