import type { Delivery } from './delivery.ts';

const firstDelaySeconds = 30;
const longestDelaySeconds = 6 * 3600;
const givenUpAfterMilliseconds = 3 * 86_400_000;
const jitter = 0.25;

export const secondsAfter = (time: string, seconds: number): string =>
  new Date(Date.parse(time) + Math.round(seconds * 1000)).toISOString();

/** 30 s · 2ⁿ after n + 1 failures in a row, at most 6 h, a quarter more or less by `random` (0-1). */
export function delaySeconds(failures: number, random: number): number {
  const growing = firstDelaySeconds * 2 ** Math.min(Math.max(0, failures - 1), 20);
  return Math.min(growing, longestDelaySeconds) * (1 - jitter + 2 * jitter * random);
}

/** As long as the endpoint asks for, but no longer than we would wait ourselves. */
export const patience = (retryAfterSeconds: number | undefined): number =>
  Math.min(retryAfterSeconds ?? 0, longestDelaySeconds);

export const givenUpAt = ({ since }: Pick<Delivery, 'since'>): string =>
  new Date(Date.parse(since) + givenUpAfterMilliseconds).toISOString();

/** It was to be delivered for so long that it is dead. */
export const isGivenUp = (delivery: Pick<Delivery, 'since'>, now: string): boolean => now >= givenUpAt(delivery);
