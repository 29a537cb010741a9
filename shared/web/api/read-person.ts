import type { Channel } from '#shared/domain/check/channel.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { type GivenPerson, type PersonFault, readPerson as readGiven } from '#shared/domain/contact/read-person.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FieldError, type FieldErrorCode, fieldError, fieldErrorMessages } from '../problems/field-errors.ts';

type PersonReading = Readonly<{ person: GivenPerson; errors: readonly FieldError[] }>;

type PersonContext = Readonly<{
  /** Where the person stands in the body. */
  pointer: string;
  channel: Channel;
  /** Numbers in local form are read as ones of its country. */
  organisation: Pick<Organisation, 'timeZone' | 'country' | 'smsCountries'>;
}>;

const fieldOfChannel = { email: '/email', sms: '/phone', 'email-sms': '' } as const;

/** What is none of what it should be; that something is missing is told by the channel that needs it. */
function codeOf({ part, code }: PersonFault): FieldErrorCode | null {
  if (part === 'firstName' || part === 'lastName') return 'not_name';
  if (code === 'not_sendable') return 'email_not_ascii';
  if (code === 'country_not_allowed') return 'sms_country_not_allowed';
  if (code !== 'bad') return null;
  return part === 'email' ? 'not_email' : 'not_phone';
}

/** To which countries they go, as ISO 3166 has them, and what else will do. */
const smsCountriesMessage = (channel: Channel, countries: readonly string[]): string =>
  `${fieldErrorMessages.sms_country_not_allowed()} They go to: ${countries.join(', ') || 'none'}.` +
  (channel === 'email-sms' ? ' An e-mail address will do, too.' : '');

/** An error for each field that cannot be read, and where the channel cannot reach them. */
export function readPerson(input: GivenPerson, { pointer, channel, organisation }: PersonContext): PersonReading {
  const { smsCountries } = organisation;
  const countries = phoneCountries(organisation);
  const { person, faults, reachedBy } = readGiven(input, { channel, countries, smsCountries, mayHaveOneName: true });
  const errors = faults.flatMap((fault) => {
    const code = codeOf(fault);
    if (code === null) return [];
    const error = fieldError(`${pointer}/${fault.part}`, code);
    return [
      code === 'sms_country_not_allowed' ? { ...error, message: smsCountriesMessage(channel, smsCountries) } : error,
    ];
  });
  const unreached =
    channel !== 'disabled' && reachedBy.length === 0 && errors.length === 0
      ? [fieldError(`${pointer}${fieldOfChannel[channel]}`, 'unreachable_by_channel')]
      : [];
  return { person, errors: [...errors, ...unreached] };
}
