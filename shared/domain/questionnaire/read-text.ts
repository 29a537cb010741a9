import { countCharacters, isLongerThan } from '../text/clean-text.ts';
import type { TextTooLong } from './answer-error.ts';

/** Null when the text is short enough. */
export function lengthError(text: string, max: number): TextTooLong | null {
  return isLongerThan(text, max) ? { code: 'too_long', max, excess: Math.max(1, countCharacters(text) - max) } : null;
}
