import type { Channel } from '#shared/domain/check/channel.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { type GivenPerson, type PersonFault, readPerson as readGiven } from '#shared/domain/contact/read-person.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FieldError, type FieldErrorCode, fieldError } from '../problems/field-errors.ts';

type PersonReading = Readonly<{ person: GivenPerson; errors: readonly FieldError[] }>;

type PersonContext = Readonly<{
  /** Where the person stands in the body. */
  pointer: string;
  channel: Channel;
  /** Numbers in local form are read as ones of the organisation's country, or of this language's. */
  language: Language;
  organisation: Pick<Organisation, 'timeZone' | 'language'>;
}>;

const fieldOfChannel = { email: '/email', sms: '/phone', 'email-sms': '' } as const;

/** What is none of what it should be; that something is missing is told by the channel that needs it. */
function codeOf({ part, code }: PersonFault): FieldErrorCode | null {
  if (part === 'firstName' || part === 'lastName') return 'not_name';
  if (code === 'not_sendable') return 'email_not_ascii';
  if (code !== 'bad') return null;
  return part === 'email' ? 'not_email' : 'not_phone';
}

/** An error for each field that cannot be read, and where the channel cannot reach them. */
export function readPerson(
  input: GivenPerson,
  { pointer, channel, language, organisation }: PersonContext,
): PersonReading {
  const countries = phoneCountries(organisation, language);
  const { person, faults, reachedBy } = readGiven(input, { channel, countries, mayHaveOneName: true });
  const errors = faults.flatMap((fault) => {
    const code = codeOf(fault);
    return code === null ? [] : [fieldError(`${pointer}/${fault.part}`, code)];
  });
  const unreached =
    channel !== 'disabled' && reachedBy.length === 0 && errors.length === 0
      ? [fieldError(`${pointer}${fieldOfChannel[channel]}`, 'unreachable_by_channel')]
      : [];
  return { person, errors: [...errors, ...unreached] };
}
