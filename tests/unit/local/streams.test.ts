import { describe, expect, it } from 'vitest';
import type { InvocationResult } from '#infra/local/lambda/invocation.ts';
import { readBatchResult } from '#infra/local/streams/batch-result.ts';
import { deliverBatch, type GivenUp } from '#infra/local/streams/deliver-batch.ts';
import { laneOf, trackProgress } from '#infra/local/streams/lanes.ts';
import type { MappingDefinition } from '#infra/local/streams/mapping-definition.ts';
import { type StreamRecord, sequenceNumberOf } from '#infra/local/streams/stream-record.ts';

const mapping: MappingDefinition = {
  id: 'mapping',
  functionName: 'worker',
  streamArn: 'arn:aws:dynamodb:eu-north-1:000000000000:table/t/stream/1',
  batchSize: 10,
  windowMs: 0,
  bisect: false,
  partialFailures: true,
  retries: 2,
  maxAgeMs: 3_600_000,
  lanes: 1,
  startingPosition: 'TRIM_HORIZON',
  failureBucket: undefined,
  accepts: () => true,
};

const records = (...positions: number[]): StreamRecord[] =>
  positions.map((position) => ({
    position,
    sequenceNumber: sequenceNumberOf(position),
    createdAt: 0,
    partition: 'p',
    event: { position },
  }));

const answered = (value: unknown): InvocationResult => ({
  outcome: 'answered',
  requestId: 'r',
  payload: JSON.stringify(value),
});
const failing = (...positions: number[]) =>
  answered({ batchItemFailures: positions.map((position) => ({ itemIdentifier: sequenceNumberOf(position) })) });
const failed: InvocationResult = { outcome: 'failed', requestId: 'r', payload: '{}' };

describe('what is left of a batch', () => {
  it.each<[string, InvocationResult, number[] | 'done']>([
    ['nothing was said', answered(null), 'done'],
    ['no failure was said', answered({ batchItemFailures: [] }), 'done'],
    ['one failed', failing(2), [2, 3]],
    ['several failed, in any order', failing(3, 2), [2, 3]],
    ['a stranger failed', answered({ batchItemFailures: [{ itemIdentifier: 'x' }] }), [1, 2, 3]],
    ['the identifier is empty', answered({ batchItemFailures: [{ itemIdentifier: '' }] }), [1, 2, 3]],
    ['the answer is malformed', answered({ batchItemFailures: 1 }), [1, 2, 3]],
    ['the function failed', failed, [1, 2, 3]],
  ])('when %s', (_, result, left) => {
    const read = readBatchResult(result, records(1, 2, 3), true);
    expect(read.outcome === 'failed' ? read.remaining.map(({ position }) => position) : read.outcome).toEqual(left);
  });

  it('is nothing when the function does not report single failures', () => {
    expect(readBatchResult(failing(1), records(1), false).outcome).toBe('done');
  });
});

const deliver = async (
  answer: (positions: number[]) => InvocationResult,
  change: Partial<MappingDefinition> = {},
  now = 0,
) => {
  const invoked: number[][] = [];
  const givenUp: GivenUp[] = [];
  await deliverBatch(
    {
      mapping: { ...mapping, ...change },
      invoke: (event) => {
        const positions = [...event.matchAll(/"position":(\d+)/g)].map(([, position]) => Number(position));
        invoked.push(positions);
        return Promise.resolve(answer(positions));
      },
      giveUp: (given) => {
        givenUp.push(given);
        return Promise.resolve();
      },
      now: () => now,
      isStopping: () => false,
    },
    records(1, 2, 3, 4),
  );
  return {
    invoked,
    givenUp: givenUp.map((given) => [given.condition, ...given.records.map(({ position }) => position)]),
  };
};

describe('a batch', () => {
  it('goes once when all is well', async () => {
    expect(await deliver(() => answered(null))).toEqual({ invoked: [[1, 2, 3, 4]], givenUp: [] });
  });

  it('goes again from where it failed, and is given up after its retries', async () => {
    const { invoked, givenUp } = await deliver((positions) => (positions.includes(3) ? failing(3) : answered(null)));
    expect(invoked).toEqual([
      [1, 2, 3, 4],
      [3, 4],
      [3, 4],
    ]);
    expect(givenUp).toEqual([['RetryAttemptsExhausted', 3, 4]]);
  });

  it('is halved when the function fails as a whole', async () => {
    const { invoked, givenUp } = await deliver((positions) => (positions.includes(3) ? failed : answered(null)), {
      bisect: true,
    });
    expect(invoked).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [3], [4]]);
    expect(givenUp).toEqual([['RetryAttemptsExhausted', 3]]);
  });

  it('waits out throttling, which is no failure', async () => {
    let left = 4;
    const throttled: InvocationResult = { outcome: 'throttled', requestId: 'r' };
    const { invoked, givenUp } = await deliver(() => (left-- > 0 ? throttled : answered(null)), { retries: 0 });
    expect([invoked.length, givenUp]).toEqual([5, []]);
  });

  it('is given up when it is too old', async () => {
    expect(await deliver(() => answered(null), {}, 3_600_001)).toEqual({
      invoked: [],
      givenUp: [['RecordAgeExceeded', 1, 2, 3, 4]],
    });
  });
});

describe('the place in a stream', () => {
  it('does not pass a record that is not done', () => {
    const progress = trackProgress(10);
    progress.skipTo(11);
    for (const position of [12, 13, 14]) progress.take(position);
    progress.finish([13]);
    expect([progress.checkpoint(), progress.isIdle()]).toEqual([11, false]);
    progress.finish([12, 14]);
    expect([progress.checkpoint(), progress.isIdle()]).toEqual([14, true]);
  });

  it('keeps a partition in its lane', () => {
    expect(laneOf('CHK#1', 4)).toBe(laneOf('CHK#1', 4));
    expect(new Set(Array.from({ length: 50 }, (_, index) => laneOf(`CHK#${index}`, 4))).size).toBe(4);
  });
});
