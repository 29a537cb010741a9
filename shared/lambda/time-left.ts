type Invocation = Readonly<{ getRemainingTimeInMillis: () => number }>;

/** Time kept to report a failure. */
const spareMilliseconds = 1_000;

let endsAt = Number.POSITIVE_INFINITY;

/** Milliseconds that a call within this invocation may still take; infinite outside an invocation. */
export const timeLeft = (): number => Math.max(0, endsAt - performance.now());

/** A process serves one invocation at a time. */
export async function inTimeOf<Result>(invocation: Invocation, work: () => Promise<Result>): Promise<Result> {
  endsAt = performance.now() + invocation.getRemainingTimeInMillis() - spareMilliseconds;
  try {
    return await work();
  } finally {
    endsAt = Number.POSITIVE_INFINITY;
  }
}
