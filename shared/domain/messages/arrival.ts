import type { Medium } from '../check/channel.ts';
import { isYetToGo, type MailFate, type Message, type Recipient } from './message.ts';

/** Delivery statuses of a message that did not arrive. A complaint means that it was read; a delay may still end well. */
const neverArrived: readonly (MailFate | null)[] = ['bounced', 'suppressed', 'failed'];

/** Reasons of death for which the address is at fault, not something of ours. */
const addressFaults = [
  'no_mail_address',
  'mail_address_not_ascii',
  'mail_address_not_accepted',
  'complained',
  'no_phone_number',
  'sms_country_not_allowed',
  'sms_not_accepted',
  'sms_opted_out',
] as const;

export const isAddressFault = (reason: string | null): boolean => addressFaults.some((fault) => fault === reason);

/** The latest message by this medium that has gone, or is to go at once; null when there is none. */
export const latestBy = (messages: readonly Message[], recipient: Recipient, medium: Medium): Message | null =>
  messages
    .filter(
      (each) => each.recipient === recipient && each.medium === medium && each.state !== 'obsolete' && !isYetToGo(each),
    )
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .at(-1) ?? null;

export const neverArrives = ({ fate, state, reason }: Message): boolean =>
  neverArrived.includes(fate) || (state === 'dead' && isAddressFault(reason));

/** Whether the latest message by this medium did not arrive. An earlier one says nothing of a corrected address. */
export function isLost(messages: readonly Message[], recipient: Recipient, medium: Medium): boolean {
  const latest = latestBy(messages, recipient, medium);
  return latest !== null && neverArrives(latest);
}

/** They want nothing from this organisation. */
export const hasComplained = (messages: readonly Message[], recipient: Recipient): boolean =>
  messages.some((each) => each.recipient === recipient && (each.fate === 'complained' || each.reason === 'complained'));
