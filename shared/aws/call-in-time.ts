import { setTimeout as wait } from 'node:timers/promises';
import { timeLeft } from '#shared/lambda/time-left.ts';

/** Longer than a healthy connection takes to open; after that a call opens its own. */
const openingMilliseconds = 250;

const tooLate = (): Error => Object.assign(new Error('AWS did not answer in time'), { name: 'TimeoutError' });

async function within<Output>(milliseconds: number, work: () => Promise<Output>): Promise<Output> {
  if (milliseconds === Number.POSITIVE_INFINITY) return work();
  if (milliseconds === 0) throw tooLate();
  const over = new AbortController();
  const late = wait(milliseconds, undefined, { signal: over.signal }).then(() => Promise.reject(tooLate()));
  try {
    return await Promise.race([work(), late]);
  } finally {
    over.abort();
  }
}

/** Added inside the retries: it runs once per try. */
export const eachTry = { step: 'finalizeRequest', priority: 'low', name: 'callInTime' } as const;

/**
 * Client middleware, to be added as `eachTry`: a call waits a little for the connection that is being opened rather than
 * opening its own, and none lasts longer than the invocation.
 */
export function callInTime(opened: Promise<void>) {
  const ready = Promise.race([opened, wait(openingMilliseconds, undefined, { ref: false })]);
  return <Input, Output>(next: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      await ready;
      return within(timeLeft(), () => next(input));
    };
}
