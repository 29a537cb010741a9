import type { CheckFile } from '../check/check-file.ts';
import { secondsBetweenRequests } from '../limits.ts';
import type { Message, MessageKind, Recipient } from '../messages/message.ts';
import { addSeconds, laterOf } from '../time.ts';

/** Kinds of messages that ask a person to do something, sent by hand or automatically. */
export const askingKinds: readonly MessageKind[] = [
  'candidate-request',
  'candidate-reminder',
  'referee-request',
  'referee-reminder',
];

/** When it was asked for, or when it went out by itself; null for a planned one that waits. */
const askedAt = ({ plan, createdAt, sentAt }: Message): string | null => (plan === undefined ? createdAt : sentAt);

/** From when the same person may be asked or reminded again; null when they never were. */
export function mayBeAskedFrom({ messages }: Pick<CheckFile, 'messages'>, recipient: Recipient): string | null {
  const times = messages
    .filter((message) => message.recipient === recipient && askingKinds.includes(message.kind))
    .flatMap((message) => askedAt(message) ?? []);
  const [first, ...others] = times;
  return first === undefined ? null : addSeconds(others.reduce(laterOf, first), secondsBetweenRequests);
}

/** The same person was asked or reminded a moment ago. */
export function isTooSoon(file: Pick<CheckFile, 'messages'>, recipient: Recipient, now: string): boolean {
  const from = mayBeAskedFrom(file, recipient);
  return from !== null && now < from;
}
