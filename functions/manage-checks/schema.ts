import { type Channel, sendingChannels } from '#shared/domain/check/channel.ts';
import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { lacksCode, phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import {
  type GivenContact,
  type PersonFault,
  type ReachTerms,
  readContact as readGivenContact,
  readPerson,
} from '#shared/domain/contact/read-person.ts';
import { isLanguage } from '#shared/domain/language.ts';
import { longestName, maxDays } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { latestHold } from '#shared/domain/retention/hold.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import { plainDigits } from '#shared/domain/text/plain-digits.ts';
import { addDays } from '#shared/domain/time.ts';
import { readComingDay } from '#shared/domain/zones/read-typed-time.ts';
import { instantOf, type OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { needsCode, smsCountryFault } from '#shared/i18n/number-country.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';

type Words = StepTexts['fields'];

/** The value that was read, or what is wrong; never both. */
export type Read<T> = Readonly<{ value: T; errors: readonly [] }> | Readonly<{ value: null; errors: FieldErrors }>;

const fault = (field: string, message: string): Readonly<{ value: null; errors: FieldErrors }> => ({
  value: null,
  errors: [{ field, message }],
});
const right = <T>(value: T): Read<T> => ({ value, errors: [] });

/** A whole number from `least` to `most`. */
export function readNumber(
  form: FormValues,
  field: string,
  [least, most]: readonly [number, number],
  message: string,
): Read<number> {
  const text = plainDigits(fieldValue(form, field));
  const number = Number(text);
  return /^\d{1,6}$/.test(text) && number >= least && number <= most ? right(number) : fault(field, message);
}

export const readDays = (form: FormValues, words: Words): Read<number> =>
  readNumber(form, 'days', [1, maxDays], words.daysError);

/** How to send; it must reach this person. */
export function readChannel(
  form: FormValues,
  words: Words,
  contact: GivenContact,
  { smsCountries, language }: Pick<Organisation, 'smsCountries' | 'language'>,
): Read<Exclude<Channel, 'disabled'>> {
  const channel = sendingChannels.find((each) => each === fieldValue(form, 'channel'));
  if (channel === undefined) return fault('channel-1', words.channelError);
  const { faults, reachedBy } = readGivenContact(contact, { channel, countries: [], smsCountries });
  if (reachedBy.length === 0 && faults.some(({ code }) => code === 'country_not_allowed')) {
    return fault('channel-1', smsCountryFault(smsCountries, language, { orMail: false }));
  }
  return reachedBy.length === 0 ? fault('channel-1', words.noReach) : right(channel);
}

export function readText(form: FormValues, field: string, most: number, words: Words): Read<string | null> {
  const text = fieldValue(form, field);
  return isLongerThan(text, most) ? fault(field, words.tooLong({ most })) : right(text === '' ? null : text);
}

/** By whom messages go out, and in whose numbers the person may write. */
type Owner = Readonly<{
  channel: Channel;
  organisation: Pick<Organisation, 'timeZone' | 'country' | 'language' | 'smsCountries'>;
}>;

const termsOf = ({ channel, organisation }: Owner): ReachTerms => ({
  channel,
  countries: phoneCountries(organisation),
  smsCountries: organisation.smsCountries,
  // The recruiter can send by whatever channel there is.
  eitherWill: true,
});

/** What is wrong with a number, in the recruiter's own language. */
function phoneWords(code: PersonFault['code'], words: Words, { channel, organisation }: Owner, typed: string): string {
  const { smsCountries, language } = organisation;
  if (code === 'country_not_allowed') {
    return smsCountryFault(smsCountries, language, { orMail: channel === 'email-sms' });
  }
  if (code === 'not_mobile') return words.phoneNotMobile;
  return lacksCode(typed, organisation) ? needsCode(language) : words.phoneError;
}

function wordsFor({ part, code }: PersonFault, words: Words, owner: Owner, typed: string): string {
  switch (part) {
    case 'firstName':
    case 'lastName':
      if (code === 'address') return words.nameIsLink;
      if (code === 'too_long') return words.tooLong({ most: longestName });
      return part === 'firstName' ? words.firstNameError : words.lastNameError;
    case 'email':
      if (code === 'not_sendable') return words.emailNotAscii;
      return code === 'missing' ? words.reachError : words.emailError;
    case 'phone':
      return phoneWords(code, words, owner, typed);
  }
}

const errorsOf = (faults: readonly PersonFault[], words: Words, owner: Owner, form: FormValues): FieldErrors =>
  faults.map((each) => ({ field: each.part, message: wordsFor(each, words, owner, fieldValue(form, 'phone')) }));

const typedContact = (form: FormValues): GivenContact => ({
  email: fieldValue(form, 'email'),
  phone: fieldValue(form, 'phone'),
});

/** An address, a number, or both; one of them at least. */
export function readContact(form: FormValues, words: Words, owner: Owner): Read<GivenContact> {
  const { contact, faults } = readGivenContact(typedContact(form), termsOf(owner));
  return faults.length > 0 ? { value: null, errors: errorsOf(faults, words, owner, form) } : right(contact);
}

/** A referee as the recruiter's form tells of one. */
export function readReferee(
  form: FormValues,
  words: Words,
  owner: Owner,
): Read<Omit<RefereeDetails, 'id' | 'relation'>> {
  const asked = fieldValue(form, 'language');
  const language = isLanguage(asked) ? asked : owner.organisation.language;
  const given = {
    firstName: fieldValue(form, 'firstName'),
    lastName: fieldValue(form, 'lastName'),
    ...typedContact(form),
  };
  const mayHaveOneName = fieldValue(form, 'oneName') === 'yes';
  const terms = { ...termsOf(owner), mayHaveOneName };
  const { person, faults } = readPerson(given, terms);
  return faults.length > 0
    ? { value: null, errors: errorsOf(faults, words, owner, form) }
    : right({ ...person, language });
}

/** The end of a day in the organisation's zone, until which a check may be held. */
export function readHoldDay(
  form: FormValues,
  message: string,
  zone: readonly OffsetChange[],
  now: string,
): Read<string> {
  const day = readComingDay(fieldValue(form, 'until'), dayIn(zone, now));
  const end = day === null ? '' : instantOf(zone, { ...day, hour: 23, minute: 59 });
  return end > now && end <= latestHold(now) ? right(end) : fault('until', message);
}

/** The end of a day in the organisation's zone, from tomorrow to `maxDays` from now. */
export function readLastDay(form: FormValues, words: Words, zone: readonly OffsetChange[], now: string): Read<string> {
  const day = readComingDay(fieldValue(form, 'lastDay'), dayIn(zone, now));
  if (day === null) return fault('lastDay', words.lastDayError);
  const end = instantOf(zone, { ...day, hour: 23, minute: 59 });
  return end >= addDays(now, 1) && end <= addDays(now, maxDays + 1) ? right(end) : fault('lastDay', words.lastDayError);
}
