import { plainDigits } from '#shared/domain/text/plain-digits.ts';

const sixDigits = /^\d{6}$/;

/** Six digits, however they are set apart; null when it is something else. */
export function readCode(text: string): string | null {
  const digits = plainDigits(text).replace(/[\s\p{Pd}\u2212]+/gu, '');
  return sixDigits.test(digits) ? digits : null;
}
