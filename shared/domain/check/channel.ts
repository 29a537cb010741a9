import { isNumberOf } from '../contact/number-country.ts';

/** How someone is contacted. `disabled`: nothing is sent by itself. */
export const channels = ['email', 'sms', 'email-sms', 'disabled'] as const;

export type Channel = (typeof channels)[number];

/** Channels by which something goes out. */
export const sendingChannels = ['email', 'sms', 'email-sms'] as const satisfies readonly Channel[];

/** What one message travels by. */
export const media = ['email', 'sms'] as const;

export type Medium = (typeof media)[number];

type Contact = Readonly<{ email: string | null; phone: string | null }>;

/** Countries that an SMS may go to; undefined: all. */
type SmsCountries = readonly string[] | undefined;

/**
 * The media by which a channel reaches this contact; empty when it reaches them by none. Where a mail goes too, no SMS
 * is for a number of another country than these.
 */
export function mediaFor(channel: Channel, contact: Contact, smsCountries: SmsCountries): readonly Medium[] {
  const wanted: readonly Medium[] = channel === 'disabled' ? [] : channel === 'email-sms' ? media : [channel];
  const leftOut = isMailedAlone(channel, contact, smsCountries) ? 'sms' : null;
  return wanted.filter((medium) => medium !== leftOut && (medium === 'email' ? contact.email : contact.phone) !== null);
}

/** They are to get a mail and an SMS, and get the mail alone: SMS do not go to the country of their number. */
export const isMailedAlone = (channel: Channel, { email, phone }: Contact, smsCountries: SmsCountries): boolean =>
  channel === 'email-sms' &&
  email !== null &&
  phone !== null &&
  smsCountries !== undefined &&
  !isNumberOf(smsCountries, phone);

/** What is needed to reach somebody by a channel. */
export const neededFor = (channel: Channel): Medium | 'either' =>
  channel === 'email' || channel === 'sms' ? channel : 'either';
