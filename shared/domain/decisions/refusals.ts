/** Parts of what was given that a decision may not be able to take. */
export type RefusedPart = 'email' | 'language' | 'channel' | 'count' | 'day';

/**
 * What stands in the way: it is not there; the check or the person is in another state; somebody changed it meanwhile; it
 * comes too soon after the last time; or a part of what was given cannot be taken.
 */
type Refusal =
  | Readonly<{ because: 'absent' | 'state' | 'edited' | 'pace' }>
  | Readonly<{ because: 'given'; part: RefusedPart }>;

/** Why a decision is refused, by code; each edge says it in its own way. */
export const refusals = {
  referee_unknown: { because: 'absent' },
  link_unknown: { because: 'absent' },
  signal_unknown: { because: 'absent' },
  passage_unknown: { because: 'absent' },
  wrong_state: { because: 'state' },
  closed: { because: 'state' },
  has_started: { because: 'state' },
  nothing_to_send: { because: 'state' },
  no_answers: { because: 'state' },
  wrong_time: { because: 'state' },
  held: { because: 'state' },
  objected: { because: 'state' },
  too_many_addresses: { because: 'state' },
  too_many_corrections: { because: 'state' },
  too_many_call_changes: { because: 'state' },
  too_soon: { because: 'pace' },
  edited_meanwhile: { because: 'edited' },
  too_many_referees: { because: 'given', part: 'count' },
  too_many_links: { because: 'given', part: 'count' },
  address_of_candidate: { because: 'given', part: 'email' },
  address_taken: { because: 'given', part: 'email' },
  language_not_offered: { because: 'given', part: 'language' },
  wrong_day: { because: 'given', part: 'day' },
  channel_missing: { because: 'given', part: 'channel' },
  unreachable_by_channel: { because: 'given', part: 'channel' },
  sms_country_not_allowed: { because: 'given', part: 'channel' },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalCode = keyof typeof refusals;

/** Codes that are about what was given. */
export type GivenRefusal = {
  [Code in RefusalCode]: (typeof refusals)[Code] extends { because: 'given' } ? Code : never;
}[RefusalCode];

export const isAboutGiven = (code: RefusalCode): code is GivenRefusal => refusals[code].because === 'given';
