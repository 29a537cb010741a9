import { delaySeconds, givenUpAt } from '#shared/domain/backoff.ts';
import type { OutboxMessage } from '#shared/domain/messages/message.ts';
import { addSeconds, hourSeconds, laterOf } from '#shared/domain/time.ts';

/** Pauses between tries within one batch, when the carrier says that it was too fast; then the message waits its turn. */
export const ratePausesMilliseconds = [250, 500, 1000, 2000, 4000] as const;

/** How often a message is tried that waits for an operator to set something up. */
export const setUpLookSeconds = hourSeconds / 4;

type Aged = Pick<OutboxMessage, 'createdAt' | 'plan' | 'pausedAt'>;

/** Whether the message is so old that it is dead. Time in which sending was paused does not count. */
export const isGivenUp = ({ createdAt, plan, pausedAt }: Aged, now: string): boolean =>
  now >= givenUpAt(laterOf(plan?.at ?? createdAt, pausedAt ?? createdAt));

/** When to try again: after a full quota in an hour, else sooner; the more tries, the later. */
export function nextTry(
  outcome: 'rate_limited' | 'quota_reached' | 'unavailable',
  message: Aged & Pick<OutboxMessage, 'attempts'>,
  now: string,
): string | null {
  if (isGivenUp(message, now)) return null;
  const growing = delaySeconds(message.attempts);
  const seconds = { rate_limited: delaySeconds(1), quota_reached: hourSeconds, unavailable: growing }[outcome];
  return addSeconds(now, seconds);
}
