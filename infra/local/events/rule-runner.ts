import * as z from 'zod';
import type { DueSource } from '../clock/advance-clock.ts';
import type { StateStore } from '../state/state-store.ts';
import { type Rule, scheduledEvent } from './rules.ts';

type Parts = {
  rule: Rule;
  store: StateStore;
  now: () => number;
  invokeLater: (functionName: string, event: string) => void;
};

export type RuleRunner = Pick<DueSource, 'runDue'> & {
  rule: Rule;
  nextDue: () => number;
  wake: () => void;
  pause: () => void;
  stop: () => void;
  /** Forgets when it fired last. */
  startAnew: () => void;
};

const longestTimerMs = 60_000;

/** Fires a rule by the moved clock. Times that passed while nothing ran are made up for once. */
export const makeRuleRunner = ({ rule, store, now, invokeLater }: Parts): RuleRunner => {
  const key = `rule ${rule.name}`;
  let dueAt = rule.schedule.nextAfter(store.read(key, z.number()) ?? now());
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const note = (time: number): void => {
    store.write(key, time);
    dueAt = rule.schedule.nextAfter(time);
  };

  const fire = (): void => {
    const time = now();
    note(time);
    for (const { functionName, input } of rule.targets) {
      invokeLater(functionName, input ?? JSON.stringify(scheduledEvent(rule, time)));
    }
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (dueAt <= now()) fire();
    timer = setTimeout(wake, Math.min(longestTimerMs, Math.max(10, dueAt - now())));
  };

  return {
    rule,
    nextDue: () => dueAt,
    runDue: () => {
      if (dueAt <= now()) fire();
      return Promise.resolve();
    },
    wake,
    pause: () => clearTimeout(timer),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    startAnew: () => {
      note(now());
      wake();
    },
  };
};
