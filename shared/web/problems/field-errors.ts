import { longestLogoSide, longestSmsSender, longestTemplateId, maxLogoBytes } from '#shared/domain/limits.ts';

/** What can be wrong with a field, by code. `limit` is the bound that was passed. */
export const fieldErrorMessages = {
  required: () => 'This field is needed.',
  wrong_type: () => 'This field has another type.',
  not_allowed: () => 'This is not one of the values that are allowed.',
  blank: () => 'This field must not be blank.',
  too_short: (limit: number) => `At least ${limit} characters are needed.`,
  too_long: (limit: number) => `At most ${limit} characters are allowed.`,
  too_small: (limit: number) => `The least allowed is ${limit}.`,
  too_big: (limit: number) => `The most allowed is ${limit}.`,
  too_few: (limit: number) => `At least ${limit} are needed.`,
  too_many: (limit: number) => `At most ${limit} are allowed.`,
  bad_characters: () => 'Control characters are not allowed here.',
  not_name: () => 'This is not a name: it needs a letter, and can be no address.',
  not_email: () => 'This is not an e-mail address.',
  email_not_ascii: () =>
    'No mail can be sent to this address: only a to z, digits and common signs can stand before the @.',
  not_domain: () => 'This is not the domain of mail addresses, as example.org.',
  domain_shared: () => 'Anybody may have an address at this domain: name the address in its place.',
  one_of_these: () => 'Exactly one of its members is needed.',
  names_client: () => 'The candidate and the referees would read the client’s name here.',
  not_of_check: () =>
    'This is nobody who may see the check: its recruiter, its recruiting team, who calls for it, or an administrator.',
  not_phone: () => 'This is not a phone number that can be called, as +46701234567.',
  not_month: () => 'This is not a month, as 2019-03.',
  in_future: () => 'This month is still to come.',
  not_public_https: () =>
    'This is not an https address that everybody can reach, at port 443 or 8443, without a user name.',
  not_time: () => 'This is not a time of day, as 09:30.',
  not_day: () => 'This is not a day, as 2026-11-17.',
  not_moment: () => 'This is not a time, as 2027-05-21T22:00:00Z.',
  not_in_time: () => 'This is not after now, or it is more than 24 months from now.',
  not_country: () => 'This is not the code of a country that an SMS can go to, as SE.',
  country_unknown: () => 'This is not the code of a country (ISO 3166), as SE.',
  not_network: () => 'This is not a network, as 192.0.2.0/24 or 2001:db8::/32.',
  not_colour: () => 'This is not a colour, as #0b5f50.',
  not_logo: () =>
    `This is not a PNG or JPEG of at most ${maxLogoBytes / 1024} KB and ${longestLogoSide} pixels either way, in base64 or as a data address.`,
  not_sms_sender: () =>
    `This is not a sender that phones show: 1 to ${longestSmsSender} letters a-z, digits and blanks, not digits only.`,
  time_zone_unknown: () => 'There is no such time zone.',
  ends_too_early: () => 'This is not after the time at which it begins.',
  ends_before_start: () => 'This month is before the first one.',
  unreachable_by_channel: () =>
    'The channel does not reach this person: the address or number that it needs is missing.',
  sms_country_not_allowed: () => 'SMS do not go to the country of this number.',
  language_not_offered: () => 'No question template is chosen for this language.',
  template_unknown: () => 'There is no such question template.',
  template_lacks_language: () => 'This question template is not written in this language.',
  address_of_candidate: () => 'This is the candidate’s own address.',
  address_taken: () => 'Another referee of this candidate has this address.',
  text_missing: () => 'This text is missing in this language, which is one of the template’s.',
  language_not_listed: () => 'The template is not written in this language.',
  taken: () => 'Another connection has this key already.',
  not_unique: () => 'An earlier one is the same.',
  bad_id: () =>
    `An id has letters of a to z, digits and underscores, begins with a letter, and has ${longestTemplateId} characters at most.`,
  id_reserved: () => 'This id has a meaning of its own.',
  not_for_type: () => 'A question of this type has no such member.',
  not_earlier: () => 'A condition can look back at an earlier question only.',
  not_an_answer: () => 'The earlier question cannot be answered so.',
  template_too_large: (limit: number) => `The whole template may take ${limit} bytes at most.`,
  too_few_administrators: (limit: number) =>
    `The organisation has fewer than ${limit} administrators, and one cannot approve what they wrote themselves.`,
  mentions_ground: () => 'This asks about something that a referee should seldom be asked about.',
  cursor_invalid: () => 'This cursor is not valid, or belongs to another filter.',
  not_valid: () => 'This is not valid.',
} as const satisfies Readonly<Record<string, (limit: number) => string>>;

export type FieldErrorCode = keyof typeof fieldErrorMessages;

/** `pointer` is a JSON Pointer into the body (`/candidates/3/email`); of what stands elsewhere, `query/limit`. */
export type FieldError = Readonly<{ pointer: string; code: FieldErrorCode; message: string }>;

const escapeSegment = (segment: PropertyKey): string => String(segment).replaceAll('~', '~0').replaceAll('/', '~1');

export const pointerTo = (...path: readonly PropertyKey[]): string =>
  path.map((each) => `/${escapeSegment(each)}`).join('');

export const fieldError = (pointer: string, code: FieldErrorCode, limit = 0): FieldError => ({
  pointer,
  code,
  message: fieldErrorMessages[code](limit),
});

export const isFieldErrorCode = (value: unknown): value is FieldErrorCode =>
  typeof value === 'string' && Object.hasOwn(fieldErrorMessages, value);
