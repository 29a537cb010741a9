import { addDays, hourSeconds } from './time.ts';

/**
 * How patiently we try what the outside does not take: 30 s after the first failure, twice as long after each further
 * one, 6 h at most, three days in all.
 */
const firstDelaySeconds = 30;
const longestDelaySeconds = 6 * hourSeconds;
const givenUpAfterDays = 3;
/** More doublings change nothing, and would leave what numbers can hold. */
const mostDoublings = 20;
const jitter = 0.25;

/** Something ready that nobody has taken for so long is made ready again, should its stream record be lost. */
export const readyNetSeconds = 300;

/** After so many failures in a row, 1 or more. */
export const delaySeconds = (failures: number): number =>
  Math.min(firstDelaySeconds * 2 ** Math.min(Math.max(0, failures - 1), mostDoublings), longestDelaySeconds);

/** A quarter more or less by `random` (0-1), so that those who failed together do not come back together. */
export const jittered = (seconds: number, random: number): number => seconds * (1 - jitter + 2 * jitter * random);

/** As long as the other side asks for, but no longer than we would wait ourselves. */
export const patience = (retryAfterSeconds: number | undefined): number =>
  Math.min(retryAfterSeconds ?? 0, longestDelaySeconds);

/** What was to go since then is dead from this time on. */
export const givenUpAt = (since: string): string => addDays(since, givenUpAfterDays);
