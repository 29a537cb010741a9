import type { Medium } from '#shared/domain/check/channel.ts';
import { isNumberOf } from '#shared/domain/contact/number-country.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

export type Person = Readonly<{ id: string; email: string | null; phone: string | null }>;

/** They have an address, or a mobile number of a country that SMS go to. */
export function isReachedBy(medium: Medium, { email, phone }: Person, { smsCountries }: Organisation): boolean {
  if (medium === 'email') return email !== null;
  return phone !== null && isNumberOf(smsCountries, phone) && (parsePhone(phone, [])?.mobile ?? true);
}
