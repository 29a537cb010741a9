import { type NumberOwner, phoneCountries } from './phone-countries.ts';

/** A number of the employer's own, in E.164; null when it is none. What knows the world's numbers is large. */
export async function readOwnNumber(text: string, organisation: NumberOwner): Promise<string | null> {
  const { parsePhone } = await import('./parse-phone.ts');
  return parsePhone(text, phoneCountries(organisation))?.number ?? null;
}
