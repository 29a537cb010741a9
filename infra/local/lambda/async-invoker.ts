import type { DueSource } from '../clock/advance-clock.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import { keepFailure } from '../s3/keep-failure.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import type { AsyncQueue, QueuedInvocation } from './async-queue.ts';
import { failedEventObject } from './failed-event.ts';
import type { FunctionLog } from './function-log.ts';
import type { InvocationResult } from './invocation.ts';
import type { Lambda } from './lambda.ts';

/** Invokes functions without waiting for them, as SNS and EventBridge do: kept on disk, retried after one and two minutes. */
export type AsyncInvoker = Pick<DueSource, 'runDue'> & {
  nextDue: () => number | undefined;
  enqueue: (functionName: string, event: string) => void;
  /** To be called when the clock has moved. */
  wake: () => void;
  stop: () => void;
};

type Parts = {
  lambda: Lambda;
  queue: AsyncQueue;
  log: FunctionLog;
  now: () => number;
  buckets: readonly BucketDefinition[];
  objects: ObjectStore;
};

const throttledRetryMs = 1000;
const longestTimerMs = 60_000;

export const makeAsyncInvoker = ({ lambda, queue, log, now, buckets, objects }: Parts): AsyncInvoker => {
  const underWay = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const settle = (item: QueuedInvocation, result: InvocationResult): void => {
    const definition = lambda.definitionOf(item.functionName);
    const { asyncRetries, asyncMaxAgeSeconds, failureBucket } = definition;
    const failed = result.outcome === 'failed';
    const attempts = item.attempts + (failed ? 1 : 0);
    const tooOld = now() - item.queuedAt > asyncMaxAgeSeconds * 1000;
    if (attempts > asyncRetries || tooOld) {
      queue.remove(item.id);
      keepFailure(
        { buckets, objects, now },
        failureBucket,
        failedEventObject(definition, item, { attempts, result, now: now() }),
      );
      log.write(item.functionName, 'platform', `An asynchronous event was given up after ${attempts} attempts`);
      return;
    }
    queue.postpone(item.id, now() + (failed ? attempts * 60_000 : throttledRetryMs), attempts);
  };

  const run = async (item: QueuedInvocation): Promise<void> => {
    underWay.add(item.id);
    try {
      const result = await lambda.invoke(item.functionName, item.event);
      if (stopped) return;
      if (result.outcome === 'answered') queue.remove(item.id);
      else settle(item, result);
    } finally {
      underWay.delete(item.id);
    }
  };

  const runDue = async (): Promise<void> => {
    const due = queue.due(now()).filter(({ id }) => !underWay.has(id));
    await Promise.all(due.map(run));
  };

  const wake = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    void runDue().then(schedule, schedule);
    schedule();
  };

  const schedule = (): void => {
    const next = queue.nextDueExcept(underWay);
    if (stopped || next === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(longestTimerMs, Math.max(1, next - now())));
  };

  return {
    enqueue: (functionName, event) => {
      queue.add(functionName, event, now());
      wake();
    },
    nextDue: () => queue.nextDueExcept(new Set()),
    runDue,
    wake,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
