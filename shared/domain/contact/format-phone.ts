import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { phoneFormats } from './generated/phone-formats.ts';

/** A stored number as people of the first of these countries write it: local form at home, with `+` abroad. */
export function formatPhone(number: string, countries: readonly CountryCode[]): string {
  const parsed = parsePhoneNumberFromString(number, { extract: false }, phoneFormats);
  if (parsed === undefined) return number;
  return parsed.country !== undefined && parsed.country === countries[0]
    ? parsed.formatNational()
    : parsed.formatInternational();
}
