import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import { type Phone, parsePhone, parsePhoneOfCode } from '#shared/domain/contact/parse-phone.ts';
import { type NumberOwner, phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import type { EventPerson } from './schema.ts';

/** `isDropped`: a number was given, and it is none. */
export type Contact = Readonly<{ email: string | null; phone: Phone | null; isDropped: boolean }>;

/** The calling code that some systems keep apart from the number, as `46`; null where there is none. */
const codeOf = ({ 'country-calling-code': code }: EventPerson): string | null =>
  code?.replace(/\D/g, '').replace(/^00/, '') || null;

/** The number as it was given, with the country's code where that is kept apart; in E.164 where it is one. */
export function wholeNumber(person: EventPerson): string | null {
  const { phone } = person;
  const code = codeOf(person);
  if (phone === null || code === null) return phone;
  return parsePhoneOfCode(phone, code)?.number ?? phone;
}

/** How a person can be reached. An address or a number that cannot be read, or to which no mail can be sent, counts as absent. */
export function readContact(person: EventPerson, organisation: NumberOwner): Contact {
  const number = wholeNumber(person);
  const phone = number === null ? null : parsePhone(number, phoneCountries(organisation));
  const email = person.email === null ? null : parseEmail(person.email);
  return {
    email: email !== null && isSendable(email) ? email : null,
    phone,
    isDropped: number !== null && phone === null,
  };
}
