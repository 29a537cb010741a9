import { describe, expect, it } from 'vitest';
import type { InvocationResult } from '#infra/local/lambda/invocation.ts';
import { readBatchResult } from '#infra/local/streams/batch-result.ts';
import { deliverBatch, type GivenUp } from '#infra/local/streams/deliver-batch.ts';
import { laneOf, trackProgress } from '#infra/local/streams/lanes.ts';
import type { MappingDefinition } from '#infra/local/streams/mapping-definition.ts';
import type { EngineRecord } from '#infra/local/streams/read-stream.ts';
import { shareStream } from '#infra/local/streams/share-stream.ts';
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

describe('a stream that several mappings read', () => {
  const recordAt = (position: number): EngineRecord => ({
    eventID: `e${position}`,
    eventName: 'INSERT',
    dynamodb: {
      ApproximateCreationDateTime: 0,
      Keys: {},
      SequenceNumber: String(position).padStart(21, '0'),
      SizeBytes: 1,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  });

  /** The engine, which holds `count` records and notes after which position it is asked. */
  const engine = (count: number) => {
    const asked: number[] = [];
    const state = { count, asked };
    const reader = {
      shardId: () => 's',
      lastPosition: () => Promise.resolve(state.count),
      readAfter: async (position: number) => {
        asked.push(position);
        const found = Array.from({ length: Math.min(1000, state.count - position) }, (_, at) => position + at + 1);
        await Promise.resolve();
        return found.map(recordAt);
      },
    };
    return { ...state, state, stream: shareStream(reader) };
  };
  const positions = (found: readonly EngineRecord[]) => found.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

  it('asks the engine once for all, and again when something was written', async () => {
    const { stream, state, asked } = engine(2);
    const both = await Promise.all([stream.readAfter(0), stream.readAfter(0)]);
    expect(both.map(positions)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(positions(await stream.readAfter(1))).toEqual([2]);
    expect(positions(await stream.readAfter(2))).toEqual([]);
    expect(asked).toEqual([0]);
    state.count = 3;
    stream.written();
    expect(positions(await stream.readAfter(2))).toEqual([3]);
    expect(asked).toEqual([0, 2]);
  });

  it('sees what was written while it read', async () => {
    const { stream, state } = engine(1);
    const first = stream.readAfter(0);
    state.count = 2;
    stream.written();
    expect(positions(await stream.readAfter(0))).toEqual([1, 2]);
    expect(positions(await first)).toEqual([1]);
  });

  it('gives everything to one that is far behind', async () => {
    const { stream } = engine(9500);
    let ahead = 0;
    for (let found = await stream.readAfter(0); found.length > 0; found = await stream.readAfter(ahead)) {
      ahead = positions(found).at(-1) ?? 0;
    }
    expect(ahead).toBe(9500);
    const seen: number[] = [];
    for (let found = await stream.readAfter(0); found.length > 0; found = await stream.readAfter(seen.at(-1) ?? 0)) {
      seen.push(...positions(found));
    }
    expect(seen).toHaveLength(9500);
    expect(new Set(seen).size).toBe(9500);
  });
});
