import { withoutOverrides } from '#shared/domain/text/without-overrides.ts';

/** In one line, without what no line holds, and not longer than it may be; null when nothing is left. */
export function tidyLine(text: string | null, most: number): string | null {
  const tidy = withoutOverrides(text ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return tidy === '' ? null : Array.from(tidy).slice(0, most).join('');
}
