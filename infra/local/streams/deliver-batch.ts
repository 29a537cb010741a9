import { setTimeout as sleep } from 'node:timers/promises';
import type { InvocationResult } from '../lambda/invocation.ts';
import { readBatchResult } from './batch-result.ts';
import type { MappingDefinition } from './mapping-definition.ts';
import type { StreamRecord } from './stream-record.ts';

export type GivenUp = {
  condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  records: StreamRecord[];
  invokeCount: number;
  functionError: boolean;
};

type Parts = {
  mapping: MappingDefinition;
  invoke: (event: string) => Promise<InvocationResult>;
  giveUp: (given: GivenUp) => Promise<void>;
  now: () => number;
  /** True when the local cloud stops; the batch stays undone. */
  isStopping: () => boolean;
};

const backoffMs = (attempt: number): number => Math.min(5000, 50 * 2 ** attempt);

/**
 * Brings a batch to its function until it is done or given up, as an event source mapping does.
 * Resolves to whether the batch is behind us.
 */
export const deliverBatch = async (parts: Parts, batch: StreamRecord[]): Promise<boolean> => {
  const { mapping, invoke, giveUp, now, isStopping } = parts;
  let remaining = batch;
  let failures = 0;
  let throttles = 0;
  let functionError = false;
  while (!isStopping()) {
    const { young, old } = splitByAge(remaining, mapping.maxAgeMs, now());
    if (old.length > 0) {
      await giveUp({ condition: 'RecordAgeExceeded', records: old, invokeCount: failures, functionError });
    }
    if (young.length === 0) return true;
    remaining = young;
    const result = readBatchResult(
      await invoke(JSON.stringify({ Records: remaining.map(({ event }) => event) })),
      remaining,
      mapping.partialFailures,
    );
    if (isStopping()) return false;
    if (result.outcome === 'done') return true;
    if (result.outcome === 'throttled') {
      throttles += 1;
      await sleep(backoffMs(throttles));
      continue;
    }
    functionError = result.functionError;
    // Progress starts the count of retries anew.
    failures = result.remaining.length < remaining.length ? 1 : failures + 1;
    remaining = result.remaining;
    if (mapping.bisect && functionError && remaining.length > 1) {
      const middle = Math.ceil(remaining.length / 2);
      const first = await deliverBatch(parts, remaining.slice(0, middle));
      return first && deliverBatch(parts, remaining.slice(middle));
    }
    if (mapping.retries >= 0 && failures > mapping.retries) {
      await giveUp({ condition: 'RetryAttemptsExhausted', records: remaining, invokeCount: failures, functionError });
      return true;
    }
    await sleep(backoffMs(failures));
  }
  return false;
};

const splitByAge = (records: StreamRecord[], maxAgeMs: number | undefined, now: number) => ({
  young: records.filter(({ createdAt }) => maxAgeMs === undefined || now - createdAt <= maxAgeMs),
  old: records.filter(({ createdAt }) => maxAgeMs !== undefined && now - createdAt > maxAgeMs),
});
