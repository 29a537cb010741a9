import { callingCodeIn } from '#shared/domain/contact/calling-code-in.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { isSendable } from '#shared/domain/contact/parse-email.ts';
import type { Phone } from '#shared/domain/contact/parse-phone.ts';
import { type NumberOwner, phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readPhoneOfCode, readPhoneOfOthers } from '#shared/domain/contact/phone-of-others.ts';
import type { EventPerson } from './schema.ts';

/** `isDropped`: a number was given, and it is none. */
export type Contact = Readonly<{ email: string | null; phone: Phone | null; isDropped: boolean }>;

/** The number that was given, with the country's code where that is kept apart; null where it stays unreadable. */
export function readNumber({ phone, ...person }: EventPerson, organisation: NumberOwner): Phone | null {
  if (phone === null) return null;
  const code = person['country-calling-code'];
  const callingCode = code === null ? null : callingCodeIn(code);
  return callingCode === null
    ? readPhoneOfOthers(phone, phoneCountries(organisation))
    : readPhoneOfCode(phone, callingCode);
}

/** How a person can be reached. An address or a number that cannot be read, or to which no mail can be sent, counts as absent. */
export function readContact(person: EventPerson, organisation: NumberOwner): Contact {
  const phone = readNumber(person, organisation);
  const email = person.email === null ? null : readEmailOfOthers(person.email);
  return {
    email: email !== null && isSendable(email) ? email : null,
    phone,
    isDropped: person.phone !== null && phone === null,
  };
}
