import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { cleanEntry } from '../text/clean-text.ts';
import { phoneMetadata as metadata } from './generated/phone-metadata.ts';

/** A number as `+46701740621`. `mobile` is null where it is not known. */
export type Phone = Readonly<{ number: string; mobile: boolean | null }>;

const e164 = /^\+[1-9]\d{7,14}$/;
const mobileTypes: readonly (string | undefined)[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** Local numbers begin with 0 here, and nowhere else: so a Danish number is not taken for a Swedish one. */
const trunkZero: readonly CountryCode[] = ['SE', 'FI', 'DE', 'GB'];

const knownCode = (number: string): boolean =>
  Object.keys(metadata.country_calling_codes).some((code) => number.startsWith(`+${code}`));

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** In whatever script a digit is, its ten stand together, from nought on. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

function parseIn(text: string, country: CountryCode | undefined): Phone | null {
  const parsed = parsePhoneNumberFromString(
    text,
    { ...(country && { defaultCountry: country }), extract: false },
    metadata,
  );
  if (parsed === undefined || !parsed.isValid()) return null;
  return { number: parsed.number, mobile: mobileTypes.includes(parsed.getType()) };
}

/**
 * A number with `+` or `00` from anywhere, or in the local form of one of these countries: the first where it is a
 * mobile number, else the first where it is one at all. Numbers of the countries that we know are checked whole; of
 * others the shape is enough. Null when it is not a number.
 */
export function parsePhone(text: string, countries: readonly CountryCode[]): Phone | null {
  const digits = cleanEntry(text)
    .normalize('NFKC')
    .replace(/(?!\d)\p{Nd}/gu, latinDigit)
    .replace(/\(0\)/g, '')
    .replace(/[\s\p{Pd}\u2212()./\u00b7\u2022]/gu, '')
    .replace(/^00/, '+');
  if (!/^\+?\d+$/.test(digits)) return null;
  if (digits.startsWith('+')) {
    if (knownCode(digits)) return parseIn(digits, undefined);
    return e164.test(digits) ? { number: digits, mobile: null } : null;
  }
  const local = countries.filter((country) => trunkZero.includes(country) === digits.startsWith('0'));
  const phones = local.flatMap((country) => parseIn(digits, country) ?? []);
  return phones.find((phone) => phone.mobile === true) ?? phones[0] ?? null;
}
