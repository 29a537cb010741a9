import { addDays, hourSeconds } from './time.ts';

/**
 * How often a failed delivery is tried again: 30 s after the first failure, twice as long after each further
 * one, 6 h at most, three days in all.
 */
const firstDelaySeconds = 30;
const longestDelaySeconds = 6 * hourSeconds;
const givenUpAfterDays = 3;
/** More doublings would exceed the longest wait, and then the range of numbers. */
const mostDoublings = 20;
const jitter = 0.25;

/** An item that has been `ready` for this long is made ready again, in case its stream record was lost. */
export const readyNetSeconds = 300;

/** After so many failures in a row, 1 or more. */
export const delaySeconds = (failures: number): number =>
  Math.min(firstDelaySeconds * 2 ** Math.min(Math.max(0, failures - 1), mostDoublings), longestDelaySeconds);

/** Adds a jitter of a quarter by `random` (0-1), so that deliveries that failed together are not retried together. */
export const jittered = (seconds: number, random: number): number => seconds * (1 - jitter + 2 * jitter * random);

/** As long as the other side asks for, but no longer than we would wait ourselves. */
export const patience = (retryAfterSeconds: number | undefined): number =>
  Math.min(retryAfterSeconds ?? 0, longestDelaySeconds);

/** When a delivery that was due at `since` is given up. */
export const givenUpAt = (since: string): string => addDays(since, givenUpAfterDays);
