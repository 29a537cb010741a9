import type { Medium } from '../check/channel.ts';
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

/** When what waits for its time to this person by this medium goes at the earliest; null when nothing waits. */
export function waitsUntil(messages: readonly Message[], recipient: Recipient, medium: Medium): string | null {
  const times = messages
    .filter((message) => message.recipient === recipient && message.medium === medium && !isYetToGo(message))
    .flatMap(({ state, dueAt }) => (state === 'waiting' && dueAt !== null ? [dueAt] : []));
  return times.toSorted()[0] ?? null;
}
