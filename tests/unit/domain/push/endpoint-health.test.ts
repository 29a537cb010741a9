import { describe, expect, test } from 'vitest';
import {
  afterFailure,
  afterNothing,
  afterSuccess,
  type EndpointHealth,
  gateOf,
  unknownHealth,
  whileSlow,
  withoutHold,
} from '#shared/domain/push/endpoint-health.ts';
import { delaySeconds } from '#shared/domain/push/retry-times.ts';
import { minutesAfter, startTime } from '#tests/support/builders.ts';

const now = startTime;
const health = (changes: Partial<EndpointHealth> = {}): EndpointHealth => ({ ...unknownHealth('whk_1'), ...changes });
const failure = { now, random: 0.5, retryAfterSeconds: undefined, slowUntil: minutesAfter(1) };

describe('whether an endpoint may be tried', () => {
  test.each([
    ['nothing is known', health(), 'take'],
    ['it answered lately', health({ okAt: minutesAfter(-1) }), 'open'],
    ['it answered long ago', health({ okAt: minutesAfter(-3) }), 'take'],
    ['another finds out', health({ tryingUntil: minutesAfter(0.1) }), 'wait'],
    ['the one who was to find out has died', health({ tryingUntil: now }), 'take'],
    ['it failed, and its time has not come', health({ failures: 2, heldUntil: minutesAfter(1) }), 'held'],
    ['it failed, and its time has come', health({ failures: 2, heldUntil: now, okAt: now }), 'take'],
    ['it answered lately, and an attempt is slow', health({ okAt: now, heldUntil: minutesAfter(0.1) }), 'held'],
  ])('when %s', (_, given, may) => {
    expect(gateOf(given, now)).toMatchObject({ may });
  });
});

describe('what is known of an endpoint', () => {
  test('after a failure, holds it for longer each time, and no longer than six hours', () => {
    expect([1, 2, 3, 8, 11, 40].map((count) => delaySeconds(count, 0.5))).toEqual([30, 60, 120, 3840, 21_600, 21_600]);
    expect([delaySeconds(1, 0), delaySeconds(1, 1)]).toEqual([22.5, 37.5]);
    expect(afterFailure(health({ failures: 1 }), failure)).toMatchObject({ failures: 2, heldUntil: minutesAfter(1) });
  });

  test('counts those who fail together once, and a slow one that held it itself', () => {
    expect(afterFailure(health({ failures: 1, heldUntil: minutesAfter(2) }), failure)).toBeNull();
    expect(afterFailure(health({ heldUntil: failure.slowUntil }), failure)).toMatchObject({ failures: 1 });
  });

  test('waits as long as it is asked to, within six hours', () => {
    expect(afterFailure(health(), { ...failure, retryAfterSeconds: 600 })).toMatchObject({
      heldUntil: minutesAfter(10),
    });
    expect(afterFailure(health(), { ...failure, retryAfterSeconds: 999_999 })).toMatchObject({
      heldUntil: minutesAfter(360),
    });
  });

  test('after a success is as good as new, and is written down once a minute', () => {
    const well = afterSuccess(health({ failures: 4, heldUntil: minutesAfter(9), tryingUntil: now }), now);
    expect(well).toMatchObject({ failures: 0, heldUntil: null, tryingUntil: null, okAt: now });
    expect(afterSuccess(well ?? health(), minutesAfter(0.5))).toBeNull();
    expect(afterSuccess(well ?? health(), minutesAfter(1))).toMatchObject({ okAt: minutesAfter(1) });
  });

  test('is held while an attempt is slow, let go when nothing was tried, and let go by hand', () => {
    expect(whileSlow(health(), minutesAfter(1))).toMatchObject({ heldUntil: minutesAfter(1), failures: 0 });
    expect(whileSlow(health({ heldUntil: minutesAfter(2) }), minutesAfter(1))).toBeNull();
    expect(afterNothing(health({ tryingUntil: now, failures: 1 }))).toMatchObject({ tryingUntil: null, failures: 1 });
    expect(afterNothing(health())).toBeNull();
    expect(withoutHold(health({ failures: 3, heldUntil: minutesAfter(9) }), now)).toMatchObject({
      failures: 3,
      heldUntil: now,
    });
    expect(withoutHold(health(), now)).toBeNull();
  });
});
