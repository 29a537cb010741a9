import type { CountryCode } from 'libphonenumber-js/core';
import type { Organisation } from '../organisation/organisation.ts';
import { countryOfZone } from '../zones/zone-country.ts';

/** Whose numbers are meant by one without `+`. */
export type NumberOwner = Pick<Organisation, 'timeZone' | 'country'>;

const isCode = (text: string | null): text is CountryCode => text !== null && /^[A-Z]{2}$/.test(text);

/** The country that the organisation is in: the one it has chosen, else its zone's, where that is of one. */
export const countryOf = ({ country, timeZone }: NumberOwner): string | null => country ?? countryOfZone(timeZone);

/** Whether a number can be read only with its country's code, and has none. */
export const lacksCode = (typed: string, organisation: NumberOwner): boolean =>
  countryOf(organisation) === null && !/^\s*(?:\+|00)/.test(typed);

/** Whose local numbers are meant: the organisation's country's; nobody's where it is not known. */
export function phoneCountries(organisation: NumberOwner): readonly CountryCode[] {
  const country = countryOf(organisation);
  return isCode(country) ? [country] : [];
}
