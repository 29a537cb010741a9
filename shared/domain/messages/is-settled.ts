import { hasIdShape } from '../ids.ts';
import { isUnsent, isYetToGo, type Message } from './message.ts';

/**
 * Nothing is heard of it any more that its check's lists are not told of. A mail that was sent is heard of soon; what
 * waits for a time stays as it is until then.
 */
export function isSettled(message: Message, now: string): boolean {
  const { state, fate, medium, dueAt } = message;
  if (isUnsent(message)) return (state === 'waiting' || isYetToGo(message)) && dueAt !== null && dueAt > now;
  return fate !== null || state === 'obsolete' || (state === 'sent' && medium === 'sms');
}

/** To the candidate or a referee: how it fares is told of them. */
export const isToAPerson = ({ recipient }: Pick<Message, 'recipient'>): boolean =>
  recipient === 'candidate' || hasIdShape('ref', recipient);
