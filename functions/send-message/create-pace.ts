/** Lets calls through at a steady rate, with a burst of one second's worth; made once a process. */
export function createPace(
  perSecond: number,
  clock: Readonly<{ milliseconds: () => number; wait: (milliseconds: number) => Promise<void> }>,
): () => Promise<void> {
  const interval = 1000 / perSecond;
  let nextFree = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.milliseconds();
    nextFree = Math.max(nextFree, now - 1000 + interval) + interval;
    const delay = nextFree - interval - now;
    if (delay > 0) await clock.wait(delay);
  };
}
