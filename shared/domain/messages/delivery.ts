import { isMailedAlone, type Medium } from '../check/channel.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isYetToGo, type Message, type Recipient } from './message.ts';

export type EmailDelivery =
  | 'none'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'delayed'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'refused'
  | 'failed';

export type Delivery = Readonly<{ email: EmailDelivery; sms: EmailDelivery }>;

const deliveryOf = (message: Message): EmailDelivery | null => {
  if (message.fate !== null) return message.fate;
  if (message.state === 'obsolete' || isYetToGo(message)) return null;
  if (message.state === 'dead') return message.reason === 'complained' ? 'suppressed' : 'refused';
  return message.state === 'sent' ? 'sent' : 'queued';
};

/** What became of the latest message to this person by this medium; `none` when nothing was to go out. */
export function deliveryTo(messages: readonly Message[], recipient: Recipient, medium: Medium): EmailDelivery {
  const latestFirst = messages
    .filter((message) => message.recipient === recipient && message.medium === medium)
    .toSorted((a, b) => b.id.localeCompare(a.id));
  for (const message of latestFirst) {
    const delivery = deliveryOf(message);
    if (delivery !== null) return delivery;
  }
  return 'none';
}

export const deliveriesTo = (messages: readonly Message[], recipient: Recipient): Delivery => ({
  email: deliveryTo(messages, recipient, 'email'),
  sms: deliveryTo(messages, recipient, 'sms'),
});

/** They were to get an SMS beside a mail and were asked by mail alone: SMS do not go to the country of their number. */
export function isAskedByMailAlone({ check, referees }: Pick<CheckFile, 'check' | 'referees'>, recipient: Recipient) {
  const { candidate, candidateAskedAt, settings } = check;
  const { smsCountries } = settings;
  if (recipient === 'candidate') {
    return candidateAskedAt !== null && isMailedAlone(settings.candidateChannel, candidate, smsCountries);
  }
  const referee = referees.find(({ id }) => id === recipient);
  return referee !== undefined && isMailedAlone(referee.channel ?? 'disabled', referee, smsCountries);
}

/** When what waits for its time to this person by this medium goes at the earliest; null when nothing waits. */
export function waitsUntil(messages: readonly Message[], recipient: Recipient, medium: Medium): string | null {
  const times = messages
    .filter((message) => message.recipient === recipient && message.medium === medium && !isYetToGo(message))
    .flatMap(({ state, dueAt }) => (state === 'waiting' && dueAt !== null ? [dueAt] : []));
  return times.toSorted()[0] ?? null;
}
