import { delaySeconds, givenUpAt } from '#shared/domain/backoff.ts';
import type { OutboxMessage } from '#shared/domain/messages/message.ts';
import { addSeconds, hourSeconds } from '#shared/domain/time.ts';

/** Pauses between tries within one batch, when the carrier says that it was too fast; then the message waits its turn. */
export const ratePausesMilliseconds = [250, 500, 1000, 2000, 4000] as const;

/** It was to go so long ago that it is dead. */
export const isGivenUp = (message: Pick<OutboxMessage, 'createdAt' | 'plan'>, now: string): boolean =>
  now >= givenUpAt(message.plan?.at ?? message.createdAt);

/** When to try again: after a full quota in an hour, else sooner; the more tries, the later. */
export function nextTry(
  outcome: 'rate_limited' | 'quota_reached' | 'unavailable',
  message: Pick<OutboxMessage, 'attempts' | 'createdAt' | 'plan'>,
  now: string,
): string | null {
  if (isGivenUp(message, now)) return null;
  const growing = delaySeconds(message.attempts);
  const seconds = { rate_limited: delaySeconds(1), quota_reached: hourSeconds, unavailable: growing }[outcome];
  return addSeconds(now, seconds);
}
