import { timeLeft } from '#shared/lambda/time-left.ts';

const attempts = 3;

/** Ends one try when it has taken so long, or all of the invocation's time. */
export const timeoutOf = (tryMilliseconds: number): AbortSignal =>
  AbortSignal.timeout(Math.ceil(Math.min(tryMilliseconds, timeLeft())));

/** After so many tries; what is called changes nothing twice. */
export const mayTryAgain = (tries: number): boolean => tries < attempts && timeLeft() > 0;

/** The service itself says that it might answer better another time. */
export const isUnwell = (status: number): boolean => status >= 500 || status === 429;
