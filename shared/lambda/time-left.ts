type Invocation = Readonly<{ getRemainingTimeInMillis: () => number }>;

/** In which to say what went wrong. */
const spareMilliseconds = 1_000;

let endsAt = Number.POSITIVE_INFINITY;

/** Milliseconds that what is called within this invocation may still take; without end outside of one. */
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
