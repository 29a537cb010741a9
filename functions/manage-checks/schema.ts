import { type Channel, mediaFor } from '#shared/domain/check/channel.ts';
import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { parsePhone, phoneCountries } from '#shared/domain/contact/parse-phone.ts';
import { isLanguage } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { countCharacters } from '#shared/domain/text/clean-text.ts';
import { addDays } from '#shared/domain/time.ts';
import { instantOf, type OffsetChange } from '#shared/domain/zones/zone-time.ts';
import type { StepTexts } from '#shared/i18n/recruiter/steps/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { sendingChannels } from './steps/sending-channels.ts';

type Words = StepTexts['fields'];
type Owner = Pick<Organisation, 'timeZone' | 'language'>;
type Contact = Readonly<{ email: string | null; phone: string | null }>;

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
  const text = fieldValue(form, field);
  const number = Number(text);
  return /^\d{1,5}$/.test(text) && number >= least && number <= most ? right(number) : fault(field, message);
}

export const readDays = (form: FormValues, words: Words): Read<number> =>
  readNumber(form, 'days', [1, 90], words.daysError);

/** How to send; it must reach this person. */
export function readChannel(form: FormValues, words: Words, contact: Contact): Read<Exclude<Channel, 'disabled'>> {
  const channel = sendingChannels.find((each) => each === fieldValue(form, 'channel'));
  if (channel === undefined) return fault('channel-1', words.channelError);
  return mediaFor(channel, contact).length === 0 ? fault('channel-1', words.noReach) : right(channel);
}

export function readText(form: FormValues, field: string, most: number, words: Words): Read<string | null> {
  const text = fieldValue(form, field);
  return countCharacters(text) > most ? fault(field, words.tooLong({ most })) : right(text === '' ? null : text);
}

/** An address, a number, or both; one of them at least. */
export function readContact(form: FormValues, words: Words, organisation: Owner): Read<Contact> {
  const typed = { email: fieldValue(form, 'email'), phone: fieldValue(form, 'phone') };
  const email = typed.email === '' ? null : parseEmail(typed.email);
  const phone =
    typed.phone === '' ? null : parsePhone(typed.phone, phoneCountries(organisation, organisation.language));
  const errors = [
    ...(typed.email !== '' && email === null ? [{ field: 'email', message: words.emailError }] : []),
    ...(typed.phone !== '' && phone === null ? [{ field: 'phone', message: words.phoneError }] : []),
    ...(typed.email === '' && typed.phone === '' ? [{ field: 'email', message: words.reachError }] : []),
  ];
  return errors.length > 0 ? { value: null, errors } : right({ email, phone: phone?.number ?? null });
}

/** A referee as the recruiter's form tells of one. */
export function readReferee(
  form: FormValues,
  words: Words,
  organisation: Owner,
): Read<Omit<RefereeDetails, 'id' | 'relation'>> {
  const firstName = parseName(fieldValue(form, 'firstName'));
  const lastName = parseName(fieldValue(form, 'lastName'));
  const language = fieldValue(form, 'language');
  const contact = readContact(form, words, organisation);
  const errors = [
    ...(firstName === null ? [{ field: 'firstName', message: words.firstNameError }] : []),
    ...(lastName === null ? [{ field: 'lastName', message: words.lastNameError }] : []),
    ...contact.errors,
  ];
  if (firstName === null || lastName === null || contact.value === null) return { value: null, errors };
  return right({
    firstName,
    lastName,
    ...contact.value,
    language: isLanguage(language) ? language : organisation.language,
  });
}

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const mostDays = 90;

/** The end of a day in the organisation's zone, from tomorrow to 90 days from now. */
export function readLastDay(form: FormValues, words: Words, zone: readonly OffsetChange[], now: string): Read<string> {
  const [, year, month, day] = dayShape.exec(fieldValue(form, 'lastDay'))?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return fault('lastDay', words.lastDayError);
  const end = instantOf(zone, { year, month, day, hour: 23, minute: 59 });
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return exists && end >= addDays(now, 1) && end <= addDays(now, mostDays + 1)
    ? right(end)
    : fault('lastDay', words.lastDayError);
}
