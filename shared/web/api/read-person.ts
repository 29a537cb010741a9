import { type Channel, mediaFor } from '#shared/domain/check/channel.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { parsePhone, phoneCountries } from '#shared/domain/contact/parse-phone.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FieldError, type FieldErrorCode, fieldError } from '../problems/field-errors.ts';

/** A person as a request names them. */
type PersonInput = Readonly<{ firstName: string; lastName: string; email: string | null; phone: string | null }>;

type PersonReading = Readonly<{ person: PersonInput; errors: readonly FieldError[] }>;

type PersonContext = Readonly<{
  /** Where the person stands in the body. */
  pointer: string;
  channel: Channel;
  /** Numbers in local form are read as ones of the organisation's country, or of this language's. */
  language: Language;
  organisation: Pick<Organisation, 'timeZone' | 'language'>;
}>;

const fieldOfChannel = { email: '/email', sms: '/phone', 'email-sms': '' } as const;

/** Names tidied, the number in E.164; an error for each field that is none, and where the channel cannot reach them. */
export function readPerson(
  input: PersonInput,
  { pointer, channel, language, organisation }: PersonContext,
): PersonReading {
  const firstName = parseName(input.firstName);
  const lastName = parseName(input.lastName);
  const email = input.email === null ? null : parseEmail(input.email);
  const phone = input.phone === null ? null : parsePhone(input.phone, phoneCountries(organisation, language));

  const faults: readonly (readonly [field: string, code: FieldErrorCode, isFault: boolean])[] = [
    ['/firstName', 'not_name', firstName === null],
    ['/lastName', 'not_name', lastName === null],
    ['/email', 'not_email', input.email !== null && email === null],
    ['/phone', 'not_phone', input.phone !== null && phone === null],
  ];
  const errors = faults.flatMap(([field, code, isFault]) => (isFault ? [fieldError(`${pointer}${field}`, code)] : []));
  const mobile = phone === null || phone.mobile === false ? null : phone.number;
  const isReached = channel === 'disabled' || mediaFor(channel, { email, phone: mobile }).length > 0;
  const unreached =
    channel !== 'disabled' && !isReached && errors.length === 0
      ? [fieldError(`${pointer}${fieldOfChannel[channel]}`, 'unreachable_by_channel')]
      : [];
  return {
    person: {
      firstName: firstName ?? input.firstName,
      lastName: lastName ?? input.lastName,
      email,
      phone: phone?.number ?? null,
    },
    errors: [...errors, ...unreached],
  };
}
