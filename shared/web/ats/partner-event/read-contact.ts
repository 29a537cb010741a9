import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import { type Phone, parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { EventPerson } from './schema.ts';

/** `isDropped`: a number was given, and it is none. */
export type Contact = Readonly<{ email: string | null; phone: Phone | null; isDropped: boolean }>;

/** The number with the country's code that some systems keep apart from it. */
export function wholeNumber({ phone, 'country-calling-code': code }: EventPerson): string | null {
  if (phone === null || code === null || /^(?:\+|00)/.test(phone)) return phone;
  const digits = code.replace(/\D/g, '').replace(/^00/, '');
  return `+${digits}${phone.replace(/^\D*0/, '')}`;
}

/** How a person can be reached. An address or a number that cannot be read, or to which no mail can be sent, counts as absent. */
export function readContact(
  person: EventPerson,
  organisation: Pick<Organisation, 'timeZone' | 'language'>,
  language: Language,
): Contact {
  const countries = phoneCountries(organisation, language);
  const number = wholeNumber(person);
  const phone = number === null ? null : (parsePhone(number, countries) ?? parsePhone(person.phone ?? '', countries));
  const email = person.email === null ? null : parseEmail(person.email);
  return {
    email: email !== null && isSendable(email) ? email : null,
    phone,
    isDropped: number !== null && phone === null,
  };
}
