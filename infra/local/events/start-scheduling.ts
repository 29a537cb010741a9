import { indexNames } from '#shared/config/resource-names.ts';
import type { DueSource } from '../clock/advance-clock.ts';
import type { MovedClock } from '../clock/moved-clock.ts';
import type { Engine } from '../dynamodb/engine.ts';
import type { TableDefinition } from '../dynamodb/table-definition.ts';
import { makeTtlSweep } from '../dynamodb/ttl-sweep.ts';
import type { AsyncInvoker } from '../lambda/async-invoker.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { StateStore } from '../state/state-store.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { makeDueItems } from './due-items.ts';
import { makeRuleRunner } from './rule-runner.ts';
import { readRules } from './rules.ts';
import { skipIdleTicks } from './skip-idle-ticks.ts';

/** An advance that is longer does not stop at each night: what nothing has happened to was looked at in the first. */
const longMs = 7 * 86_400_000;

/** What happens at its time: the template's rules, and DynamoDB's removal of what has expired. */
export type Scheduling = {
  sources: (from: number, target: number) => DueSource[];
  wake: () => void;
  pause: () => void;
  startAnew: () => void;
  stop: () => void;
};

type Parts = {
  template: LoadedTemplate;
  store: StateStore;
  clock: MovedClock;
  engine: Engine;
  tables: readonly TableDefinition[];
  lambda: Lambda;
  later: AsyncInvoker;
  warn: (line: string) => void;
};

export const startScheduling = ({ template, store, clock, engine, tables, lambda, later, warn }: Parts): Scheduling => {
  const { now } = clock;
  const runners = readRules(template).map((rule) =>
    makeRuleRunner({
      rule,
      store,
      now,
      invokeLater: (functionName, event) => {
        const mayInvoke = lambda.mayInvoke({ service: 'events.amazonaws.com', sourceArn: rule.arn }, functionName);
        if (mayInvoke) later.enqueue(functionName, event);
        else warn(`EventBridge may not invoke ${functionName}`);
      },
    }),
  );
  const indexed = tables.find((table) =>
    table.GlobalSecondaryIndexes.some(({ IndexName }) => IndexName === indexNames.due),
  );
  const dueItems = (nights: boolean) => indexed && makeDueItems(engine, indexed.name, { nights });
  const sweep = makeTtlSweep({ engine, tables, now });
  const all = [...runners, sweep];
  const wake = (): void => {
    for (const item of all) item.wake();
  };
  wake();
  return {
    sources: (from, target) => [
      ...runners.map((runner) => skipIdleTicks(runner, dueItems(target - from <= longMs), { from, target, now })),
      sweep,
    ],
    wake,
    pause: () => {
      for (const item of all) item.pause();
    },
    startAnew: () => {
      for (const runner of runners) runner.startAnew();
      wake();
    },
    stop: () => {
      for (const item of all) item.stop();
    },
  };
};
