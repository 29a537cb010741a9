import { callingCodes } from './calling-codes.ts';
import { countryOf, type NumberOwner } from './phone-countries.ts';

/** In whose form a number without + is read: the country (ISO 3166), and its calling code (`46`) where it is a near one. */
export type NumberHome = Readonly<{ code: string; callingCode: string | null }>;

/** Null where no country is known. */
export function numberHome(organisation: NumberOwner): NumberHome | null {
  const country = countryOf(organisation);
  if (country === null) return null;
  return { code: country, callingCode: Object.entries(callingCodes).find(([code]) => code === country)?.[1] ?? null };
}
