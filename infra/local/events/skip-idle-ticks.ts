import type { DueSource } from '../clock/advance-clock.ts';
import type { DueItems } from './due-items.ts';
import type { RuleRunner } from './rule-runner.ts';

/** An advance this short runs every tick. */
const shortMs = 10 * 60_000;

/**
 * A rule while the clock is being moved. A month has 43 200 minutes, and a run of the every-minute rule that finds
 * nothing due changes nothing; so a long advance runs the first tick, each tick at which an item of the `due` index
 * has become due (and the ones after it, as long as they make fewer of them), and the last one.
 */
export const skipIdleTicks = (
  runner: RuleRunner,
  dueItems: DueItems | undefined,
  { from, target, now }: { from: number; target: number; now: () => number },
): DueSource => {
  const { nextAfter, periodMs } = runner.rule.schedule;
  if (dueItems === undefined || periodMs === undefined || target - from <= shortMs) return runner;
  let overdueBefore = Number.POSITIVE_INFINITY;
  let ticked = false;
  return {
    nextDue: async () => {
      const tick = runner.nextDue();
      if (!ticked) return tick;
      const { overdue, next } = await dueItems(now());
      if (overdue > 0 && overdue < overdueBefore) {
        overdueBefore = overdue;
        return tick;
      }
      overdueBefore = Number.POSITIVE_INFINITY;
      const last = nextAfter(target - periodMs);
      return Math.max(tick, next === undefined ? last : Math.min(last, nextAfter(next - 1)));
    },
    runDue: () => {
      ticked = true;
      return runner.runDue();
    },
  };
};
