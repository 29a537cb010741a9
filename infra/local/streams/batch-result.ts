import * as z from 'zod';
import { parseJson } from '../json.ts';
import type { InvocationResult } from '../lambda/invocation.ts';
import type { StreamRecord } from './stream-record.ts';

/** What is left of a batch after an invocation. */
export type BatchResult =
  | { outcome: 'done' }
  | { outcome: 'throttled' }
  | { outcome: 'failed'; functionError: boolean; remaining: StreamRecord[] };

const partialSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().nullish() })).nullish(),
});

const whole = (remaining: StreamRecord[], functionError: boolean): BatchResult => ({
  outcome: 'failed',
  functionError,
  remaining,
});

/** Everything from the first record that failed on is tried again, as Lambda does with streams. */
const readPartial = (payload: string, batch: StreamRecord[]): BatchResult => {
  const value = parseJson(payload);
  if (value === null) return { outcome: 'done' };
  const parsed = partialSchema.safeParse(value);
  if (!parsed.success) return whole(batch, false);
  const failures = parsed.data.batchItemFailures ?? [];
  if (failures.length === 0) return { outcome: 'done' };
  const indexes = failures.map(({ itemIdentifier }) =>
    batch.findIndex(({ sequenceNumber }) => sequenceNumber === itemIdentifier),
  );
  // An identifier that is empty or not of this batch makes the whole batch a failure.
  const first = Math.min(...indexes);
  return whole(first < 0 ? batch : batch.slice(first), false);
};

export const readBatchResult = (
  result: InvocationResult,
  batch: StreamRecord[],
  partialFailures: boolean,
): BatchResult => {
  if (result.outcome === 'throttled') return { outcome: 'throttled' };
  if (result.outcome === 'failed') return whole(batch, true);
  return partialFailures ? readPartial(result.payload, batch) : { outcome: 'done' };
};
