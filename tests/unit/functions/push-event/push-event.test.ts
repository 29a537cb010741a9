import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';
import type { Delivery } from '#shared/domain/push/delivery.ts';
import { buildFile, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { buildToldEvent } from '#tests/support/builders/push-builders.ts';
import { createFakePushWorld } from '#tests/support/fakes/fake-push-world.ts';
import { createPushEvent } from '../../../../functions/push-event/push-event.ts';

type Answer = (delivery: Delivery, now: string) => PushResult | 'throws' | 'hangs';

const delivered: PushResult = { outcome: 'delivered', status: 200 };
const retry: PushResult = { outcome: 'retry', status: 503, reason: 'status_503' };

/** Push-event among fakes, with a clock that goes on by itself while something waits or hangs. */
function givenLane({
  endpoints = ['whk_1'],
  answer = () => delivered,
}: {
  endpoints?: string[];
  answer?: Answer;
} = {}) {
  let milliseconds = 0;
  const clock = (): string => minutesAfter(milliseconds / 60_000);
  const world = createFakePushWorld(clock);
  const tried: (readonly [endpoint: string, check: string, number: number, at: string])[] = [];
  const taken: (readonly [endpoint: string, check: string, number: number])[] = [];
  let behaviour = answer;
  let drawn = 0;
  const push = createPushEvent({
    takeInbound: () => Promise.resolve(),
    ...world,
    checks: { load: () => Promise.resolve(buildFile()) },
    adapters: {
      webhook: {
        endpointsFor: () => Promise.resolve(endpoints),
        async push(delivery) {
          tried.push([delivery.endpointId, delivery.checkId, delivery.number, clock()]);
          const result = behaviour(delivery, clock());
          if (result === 'throws') throw new Error('Broken');
          if (result === 'hangs') milliseconds += 10_000;
          if (result !== 'hangs' && result.outcome === 'delivered')
            taken.push([delivery.endpointId, delivery.checkId, delivery.number]);
          return result === 'hangs' ? { outcome: 'retry', status: null, reason: 'timed_out' } : result;
        },
      },
    },
    beginAttempt: () => () => Promise.resolve({ outcome: 'failed', reason: 'connection_failed' }),
    clock,
    random: () => 0.5,
    milliseconds: () => milliseconds,
    newVisit() {
      drawn += 1;
      return String(drawn);
    },
    wait(time) {
      milliseconds += time;
      return Promise.resolve();
    },
  });
  /** Brings what the stream has, ten at a time, until it is empty. */
  const drain = async (): Promise<void> => {
    while (world.stream.length > 0) await Promise.all(world.stream.splice(0, 10).map(push));
  };
  return {
    world,
    push,
    tried,
    taken,
    drain,
    behave: (next: Answer) => {
      behaviour = next;
    },
    /** Minute by minute, as run-due goes. */
    async pass(minutes: number): Promise<void> {
      for (let each = 0; each < minutes; each += 1) {
        milliseconds += 60_000;
        world.runDue();
        await drain();
      }
    },
    clock,
  };
}

const happen = (lane: ReturnType<typeof givenLane>, check: string, ...numbers: readonly number[]): void => {
  for (const number of numbers) lane.world.happen(buildToldEvent({ checkId: check, number, at: lane.clock() }));
};

const numbersOf = (taken: readonly (readonly [string, string, number])[], endpoint: string, check: string) =>
  taken.filter(([to, of]) => to === endpoint && of === check).map(([, , number]) => number);

describe('push-event', () => {
  test('drops the image of what is deleted, and writes nothing for it', async () => {
    const lane = givenLane();
    const image = (item: object) => ({
      dynamodb: { NewImage: { checkId: { S: 'chk_gone' }, number: { N: '1' }, ...item } },
    });
    await lane.push(image({ kind: { S: 'event' } }));
    await lane.push(image({ kind: { S: 'delivery' }, endpointId: { S: 'whk_1' } }));
    expect([lane.tried, lane.world.stream]).toEqual([[], []]);
    expect(await lane.world.lanes.load({ checkId: 'chk_gone', endpointId: 'whk_1' })).toEqual([]);
  });

  test('tells each endpoint every event of a check, in order, once', async () => {
    const lane = givenLane({ endpoints: ['whk_1', 'whk_2'] });
    happen(lane, 'chk_a', 1, 2, 3);
    await lane.drain();
    expect(numbersOf(lane.taken, 'whk_1', 'chk_a')).toEqual([1, 2, 3]);
    expect(numbersOf(lane.taken, 'whk_2', 'chk_a')).toEqual([1, 2, 3]);
    expect(lane.tried).toHaveLength(6);
  });

  test('leaves an endpoint that failed alone until its time, whatever the check', async () => {
    const lane = givenLane({ answer: () => retry });
    for (const check of ['chk_a', 'chk_b', 'chk_c', 'chk_d']) happen(lane, check, 1, 2);
    await lane.drain();
    expect(lane.tried).toHaveLength(1);
    await lane.pass(8);
    // After 30 s, 1, 2 and 4 minutes, each to the next run of run-due.
    expect(lane.tried.length).toBeGreaterThan(2);
    expect(lane.tried.length).toBeLessThan(6);
    lane.behave(() => delivered);
    await lane.pass(20);
    for (const check of ['chk_a', 'chk_b', 'chk_c', 'chk_d'])
      expect(numbersOf(lane.taken, 'whk_1', check)).toEqual([1, 2]);
  });

  test('costs one attempt and ten seconds of a batch when an endpoint hangs, and holds up no other', async () => {
    const lane = givenLane({
      endpoints: ['whk_1', 'whk_2'],
      answer: ({ endpointId }) => (endpointId === 'whk_1' ? 'hangs' : delivered),
    });
    for (let each = 0; each < 8; each += 1) happen(lane, `chk_${each}`, 1);
    await lane.drain();
    expect(lane.tried.filter(([endpoint]) => endpoint === 'whk_1')).toHaveLength(1);
    expect(lane.taken.filter(([endpoint]) => endpoint === 'whk_2')).toHaveLength(8);
  });

  test('is patient when an endpoint asks for it', async () => {
    const lane = givenLane({
      answer: () => ({ outcome: 'retry', status: 429, reason: 'status_429', retryAfterSeconds: 1800 }),
    });
    happen(lane, 'chk_a', 1);
    await lane.drain();
    await lane.pass(29);
    expect(lane.tried).toHaveLength(1);
    await lane.pass(2);
    expect(lane.tried).toHaveLength(2);
  });

  test('tries again what failed by itself, and says nothing of the endpoint', async () => {
    const lane = givenLane({ answer: ({ checkId }) => (checkId === 'chk_a' ? 'throws' : delivered) });
    happen(lane, 'chk_a', 1);
    happen(lane, 'chk_b', 1);
    await lane.drain();
    expect(numbersOf(lane.taken, 'whk_1', 'chk_b')).toEqual([1]);
    lane.behave(() => delivered);
    await lane.pass(3);
    expect(numbersOf(lane.taken, 'whk_1', 'chk_a')).toEqual([1]);
  });

  test('drops what is for a kind of endpoint that is no more', async () => {
    const lane = givenLane();
    happen(lane, 'chk_a', 1);
    await lane.push(lane.world.stream.shift());
    const [delivery] = lane.world.deliveries();
    if (delivery === undefined) throw new Error('No delivery');
    lane.world.stream.length = 0;
    lane.world.write([{ ...delivery, endpointKind: 'refapp' }]);
    await lane.drain();
    expect(lane.world.deliveries()).toMatchObject([{ state: 'obsolete', reason: 'endpoint_unknown' }]);
  });

  test('gives a refused event up at once, and an unheard one after three days', async () => {
    const lane = givenLane({
      answer: ({ number }) => (number === 1 ? { outcome: 'dead', status: 422, reason: 'status_422' } : retry),
    });
    happen(lane, 'chk_a', 1, 2, 3);
    await lane.drain();
    expect(lane.world.deliveries().map(({ state }) => state)).toEqual(['dead', 'waiting', 'waiting']);
    await lane.pass(3 * 1440 + 10);
    expect(lane.world.deliveries().map(({ state }) => state)).toEqual(['dead', 'dead', 'dead']);
    expect(lane.tried.length).toBeLessThan(30);
  });
});

const check = fc.constantFrom('chk_a', 'chk_b', 'chk_c');
const outcome = fc.constantFrom<ReturnType<Answer>>(delivered, delivered, retry, 'throws', 'hangs');
const act = fc.oneof(
  { weight: 4, arbitrary: check.map((each) => ({ act: 'happen', check: each }) as const) },
  { weight: 2, arbitrary: fc.constant({ act: 'drain' } as const) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((minutes) => ({ act: 'pass', minutes }) as const) },
  { weight: 1, arbitrary: fc.nat(20).map((at) => ({ act: 'lose', at }) as const) },
  { weight: 1, arbitrary: fc.nat(20).map((at) => ({ act: 'repeat', at }) as const) },
);

test('under any failures, lost and repeated records, every event is told, and each check’s in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 25 }),
      fc.array(outcome, { minLength: 1, maxLength: 40 }),
      async (acts, outcomes) => {
        let asked = 0;
        const lane = givenLane({
          endpoints: ['whk_1', 'whk_2'],
          answer: () => outcomes[asked++ % outcomes.length] ?? delivered,
        });
        const counts = new Map<string, number>();
        for (const each of acts) {
          if (each.act === 'happen') {
            counts.set(each.check, (counts.get(each.check) ?? 0) + 1);
            happen(lane, each.check, counts.get(each.check) ?? 0);
          }
          if (each.act === 'drain') await lane.drain();
          if (each.act === 'pass') await lane.pass(each.minutes);
          if (each.act === 'lose') lane.world.stream.splice(each.at, 1);
          if (each.act === 'repeat') lane.world.stream.push(...lane.world.stream.slice(each.at, each.at + 2));
        }
        lane.behave(() => delivered);
        await lane.drain();
        await lane.pass(500);
        for (const endpoint of ['whk_1', 'whk_2']) {
          for (const [of, count] of counts) {
            expect(numbersOf(lane.taken, endpoint, of)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a record that is none of ours is an error', async () => {
  await expect(givenLane().push({ dynamodb: { NewImage: { kind: { S: 'message' } } } })).rejects.toThrow();
  expect(startTime).toBe(givenLane().clock());
});
