/** How someone is contacted. `disabled`: nothing is sent by itself. */
export const channels = ['email', 'sms', 'email-sms', 'disabled'] as const;

export type Channel = (typeof channels)[number];

/** Channels by which something goes out. */
export const sendingChannels = ['email', 'sms', 'email-sms'] as const satisfies readonly Channel[];

/** What one message travels by. */
export const media = ['email', 'sms'] as const;

export type Medium = (typeof media)[number];

type Contact = Readonly<{ email: string | null; phone: string | null }>;

/** The media by which a channel reaches this contact; empty when it reaches them by none. */
export function mediaFor(channel: Channel, contact: Contact): readonly Medium[] {
  const wanted: readonly Medium[] = channel === 'disabled' ? [] : channel === 'email-sms' ? media : [channel];
  return wanted.filter((medium) => (medium === 'email' ? contact.email : contact.phone) !== null);
}

/** What is needed to reach somebody by a channel. */
export const neededFor = (channel: Channel): Medium | 'either' =>
  channel === 'email' || channel === 'sms' ? channel : 'either';
