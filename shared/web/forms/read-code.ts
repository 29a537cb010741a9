const sixDigits = /^\d{6}$/;

/** Six digits, however they are set apart; null when it is something else. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[\s-]+/g, '');
  return sixDigits.test(digits) ? digits : null;
}
