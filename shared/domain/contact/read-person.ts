import type { CountryCode } from 'libphonenumber-js/core';
import { type Channel, type Medium, mediaFor, neededFor } from '../check/channel.ts';
import { cleanEntry } from '../text/clean-text.ts';
import { isNumberOf } from './number-country.ts';
import { isSendable, parseEmail } from './parse-email.ts';
import { cleanName, faultOfName, type NameFaultCode } from './parse-name.ts';
import { parsePhone } from './parse-phone.ts';

/** How to reach somebody, as it was typed or sent or as it was read; null and blank are absent. */
export type GivenContact = Readonly<{ email: string | null; phone: string | null }>;

export type GivenPerson = GivenContact & Readonly<{ firstName: string; lastName: string }>;

/**
 * `not_mobile`: a landline, where an SMS would go to it. `country_not_allowed`: an SMS cannot go to its country.
 * `not_sendable`: no mail can be sent to it.
 */
export type ContactFault =
  | Readonly<{ part: 'email'; code: 'missing' | 'bad' | 'not_sendable' }>
  | Readonly<{ part: 'phone'; code: 'missing' | 'bad' | 'not_mobile' | 'country_not_allowed' }>;

export type PersonFault = ContactFault | Readonly<{ part: 'firstName' | 'lastName'; code: NameFaultCode }>;

export type ReachTerms = Readonly<{
  /** How they are to be contacted. */
  channel: Channel;
  /** Whose numbers are meant by one without `+`, the first before the others. */
  countries: readonly CountryCode[];
  /** Countries that an SMS may go to. */
  smsCountries: readonly string[];
  /** Whether somebody without a last name is taken for somebody with one name. */
  mayHaveOneName?: boolean;
  /** An address or a number is enough, whichever the channel needs: another channel can be chosen for them. */
  eitherWill?: boolean;
}>;

/** Numbers in E.164. What was read is whole only where there is no fault. */
export type ContactReading = Readonly<{
  contact: GivenContact;
  faults: readonly ContactFault[];
  /** The media by which the channel reaches them. No SMS reaches a landline. */
  reachedBy: readonly Medium[];
}>;

export type PersonReading = Readonly<{
  person: GivenPerson;
  faults: readonly PersonFault[];
  reachedBy: readonly Medium[];
}>;

/** Reads how somebody can be reached, with all that is wrong with it, in the order of the parts. */
export function readContact(
  given: GivenContact,
  { channel, countries, smsCountries, eitherWill = false }: ReachTerms,
): ContactReading {
  const typed = { email: cleanEntry(given.email ?? ''), phone: cleanEntry(given.phone ?? '') };
  const email = parseEmail(typed.email);
  const phone = parsePhone(typed.phone, countries);
  const needed = eitherWill ? 'either' : neededFor(channel);
  const emailIsNeeded = needed === 'email' || (needed === 'either' && typed.phone === '');
  const isLandline = phone?.mobile === false;
  const isElsewhere = phone !== null && !isLandline && !isNumberOf(smsCountries, phone.number);
  const sendsSms = channel === 'sms' || channel === 'email-sms';
  const goesByMail = channel === 'email-sms' && email !== null && isSendable(email);
  const found: readonly (ContactFault | false)[] = [
    typed.email === '' && emailIsNeeded && { part: 'email', code: 'missing' },
    typed.email !== '' && email === null && { part: 'email', code: 'bad' },
    email !== null && !isSendable(email) && { part: 'email', code: 'not_sendable' },
    typed.phone === '' && needed === 'sms' && { part: 'phone', code: 'missing' },
    typed.phone !== '' && phone === null && { part: 'phone', code: 'bad' },
    isLandline && sendsSms && { part: 'phone', code: 'not_mobile' },
    isElsewhere && sendsSms && !goesByMail && { part: 'phone', code: 'country_not_allowed' },
  ];
  const number = phone?.number ?? null;
  return {
    contact: { email, phone: number },
    faults: found.filter((fault) => fault !== false),
    reachedBy: mediaFor(channel, { email, phone: isLandline || isElsewhere ? null : number }, smsCountries),
  };
}

/** Reads a person who is to be contacted: names in one line, an address, a number. */
export function readPerson(given: GivenPerson, terms: ReachTerms): PersonReading {
  const names = { firstName: cleanName(given.firstName), lastName: cleanName(given.lastName) };
  const { contact, faults, reachedBy } = readContact(given, terms);
  const ofNames = (['firstName', 'lastName'] as const).flatMap((part) => {
    const code = faultOfName(names[part]);
    const isOneName = part === 'lastName' && code === 'missing' && terms.mayHaveOneName === true;
    return code === null || isOneName ? [] : [{ part, code }];
  });
  return { person: { ...names, ...contact }, faults: [...ofNames, ...faults], reachedBy };
}
