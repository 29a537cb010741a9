import * as z from 'zod/mini';

const failure = z.object({ name: z.string(), $fault: z.optional(z.string()) });

/** Names of timeouts and of AWS's throttling errors. */
const names = new Set([
  'TimeoutError',
  'ThrottlingException',
  'RequestLimitExceeded',
  'ProvisionedThroughputExceededException',
  'TooManyRequestsException',
  'SlowDown',
]);

/** Whether a call of AWS failed for no fault of what it asked: no answer in time, throttled, or a failure over there. */
export function isUnanswered(error: unknown): boolean {
  const { data } = failure.safeParse(error);
  return data !== undefined && (names.has(data.name) || data.$fault === 'server');
}
