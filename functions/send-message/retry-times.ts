import type { OutboxMessage } from '#shared/domain/messages/message.ts';

const secondMilliseconds = 1000;
const dayMilliseconds = 86_400_000;

/** A message that could not be handed over for so long is dead. */
const givenUpAfterDays = 3;
const longestDelaySeconds = 6 * 3600;
const quotaDelaySeconds = 3600;
const rateDelaySeconds = 30;

/** Pauses between tries within one batch, when the carrier says that it was too fast; then the message waits its turn. */
export const ratePausesMilliseconds = [250, 500, 1000, 2000, 4000] as const;

/** It was to go so long ago that it is dead. */
export const isGivenUp = (message: Pick<OutboxMessage, 'createdAt' | 'plan'>, now: string): boolean =>
  Date.parse(now) - Date.parse(message.plan?.at ?? message.createdAt) > givenUpAfterDays * dayMilliseconds;

/** When to try again: after a full quota in an hour, else sooner; the more tries, the later. */
export function nextTry(
  outcome: 'rate_limited' | 'quota_reached' | 'unavailable',
  message: Pick<OutboxMessage, 'attempts' | 'createdAt' | 'plan'>,
  now: string,
): string | null {
  if (isGivenUp(message, now)) return null;
  const growing = Math.min(rateDelaySeconds * 2 ** Math.max(0, message.attempts - 1), longestDelaySeconds);
  const seconds = { rate_limited: rateDelaySeconds, quota_reached: quotaDelaySeconds, unavailable: growing }[outcome];
  return new Date(Date.parse(now) + seconds * secondMilliseconds).toISOString();
}
