import type { MovedClock } from './moved-clock.ts';
import type { Quiet } from './quiet.ts';

/** Something that becomes due by the moved clock: rules of EventBridge, retries of asynchronous invocations. */
export type DueSource = {
  nextDue: () => Promise<number | undefined> | number | undefined;
  /** Does what is due by now; resolves when it is done. */
  runDue: () => Promise<void>;
};

type Parts = {
  clock: MovedClock;
  /** What may become due on the way from one time to another. */
  sources: (from: number, target: number) => readonly DueSource[];
  quiet: Quiet;
  /** To be told after each step, for timers that go by the moved clock. */
  afterStep: () => void;
};

const earliest = async (sources: readonly DueSource[]) => {
  let found: { source: DueSource; dueAt: number } | undefined;
  for (const source of sources) {
    const dueAt = await source.nextDue();
    if (dueAt !== undefined && (found === undefined || dueAt < found.dueAt)) found = { source, dueAt };
  }
  return found;
};

/** Moves the time forward and lets everything happen on the way that was due in between, in its order. */
export const makeAdvanceClock =
  ({ clock, sources: sourcesBetween, quiet, afterStep }: Parts) =>
  async (milliseconds: number): Promise<void> => {
    const from = clock.now();
    const target = from + milliseconds;
    const sources = sourcesBetween(from, target);
    await quiet();
    for (;;) {
      const next = await earliest(sources);
      if (next === undefined || next.dueAt > target) break;
      clock.moveTo(next.dueAt);
      await next.source.runDue();
      await quiet();
    }
    clock.moveTo(target);
    for (const source of sources) await source.runDue();
    await quiet();
    afterStep();
  };
