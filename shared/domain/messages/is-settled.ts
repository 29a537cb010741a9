import { hasIdShape } from '../ids.ts';
import { isUnsent, isYetToGo, type Message } from './message.ts';

/**
 * Whether the message's status changes no more without the lists being updated. A sent mail's status comes soon; a message
 * that waits stays as it is until its time.
 */
export function isSettled(message: Message, now: string): boolean {
  const { state, fate, medium, dueAt } = message;
  if (isUnsent(message)) return (state === 'waiting' || isYetToGo(message)) && dueAt !== null && dueAt > now;
  return fate !== null || state === 'obsolete' || (state === 'sent' && medium === 'sms');
}

/** To the candidate or a referee: how it fares is told of them. */
export const isToAPerson = ({ recipient }: Pick<Message, 'recipient'>): boolean =>
  recipient === 'candidate' || hasIdShape('ref', recipient);
