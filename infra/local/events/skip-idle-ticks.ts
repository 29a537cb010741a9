import type { DueSource } from '../clock/advance-clock.ts';
import type { DueItems } from './due-items.ts';
import type { RuleRunner } from './rule-runner.ts';

/** An advance this short runs every tick. */
const shortMs = 3 * 60_000;

/**
 * A rule while the clock is being moved. A month has 43 200 minutes, and a run of the every-minute rule that finds
 * nothing due changes nothing; so a long advance runs the first tick, each tick at which an item of the `due` index
 * has become due (and the ones after it, as long as they make fewer of them or others have become due meanwhile), and
 * the last one.
 */
export const skipIdleTicks = (
  runner: RuleRunner,
  dueItems: DueItems | undefined,
  { from, target, now }: { from: number; target: number; now: () => number },
): DueSource => {
  const { nextAfter, periodMs } = runner.rule.schedule;
  if (dueItems === undefined || periodMs === undefined || target - from <= shortMs) return runner;
  /** What was due when the rule was run last. It is asked more often than it is run. */
  let found: Awaited<ReturnType<DueItems>> | undefined;
  return {
    nextDue: async () => {
      const tick = runner.nextDue();
      if (found === undefined) return tick;
      const { overdue, latest, next } = await dueItems(now());
      if (overdue > 0 && (overdue < found.overdue || latest > found.latest)) return tick;
      const last = nextAfter(target - periodMs);
      return Math.max(tick, next === undefined ? last : Math.min(last, nextAfter(next - 1)));
    },
    runDue: async () => {
      found = await dueItems(now());
      await runner.runDue();
    },
  };
};
