import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until nothing is under way: streams are read, events delivered, functions at rest. */
export type Quiet = (limitMs?: number) => Promise<boolean>;

export const makeQuiet =
  (isIdle: () => Promise<boolean>): Quiet =>
  async (limitMs = 120_000) => {
    const limit = performance.now() + limitMs;
    let calm = 0;
    while (performance.now() < limit) {
      calm = (await isIdle()) ? calm + 1 : 0;
      // Idle twice in a row: work that ended a moment ago may just have written something.
      if (calm === 2) return true;
      await sleep(calm > 0 ? 2 : 10);
    }
    return false;
  };
