import { describe, expect, test } from 'vitest';
import {
  afterFailure,
  afterVisit,
  type EndpointHealth,
  gateOf,
  unknownHealth,
  withoutHold,
} from '#shared/domain/push/endpoint-health.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

const now = startTime;
const health = (changes: Partial<EndpointHealth> = {}): EndpointHealth => ({ ...unknownHealth('whk_1'), ...changes });
const secondsAgo = (seconds: number): string => minutesAfter(-seconds / 60);
const visit = (seconds: number) => ({ by: `${seconds} s ago`, since: secondsAgo(seconds) });
const failure = { by: 'me', now, random: 0.5, retryAfterSeconds: undefined };
const lately = { okAt: secondsAgo(60) };

describe('whether an endpoint may be tried', () => {
  test.each([
    ['nothing is known', health(), 'take'],
    ['nothing is known, and another finds out', health({ visits: [visit(1)] }), 'busy'],
    ['it answered lately, and another is there', health({ ...lately, visits: [visit(1)] }), 'take'],
    ['it answered lately, and two are there', health({ ...lately, visits: [visit(1), visit(5)] }), 'busy'],
    ['it answered long ago, and another is there', health({ okAt: secondsAgo(130), visits: [visit(1)] }), 'busy'],
    ['it lets somebody wait', health({ visits: [visit(3)] }), 'held'],
    ['it lets two wait', health({ ...lately, visits: [visit(3), visit(2)] }), 'held'],
    ['it answered lately, and failed since', health({ ...lately, failures: 1, visits: [visit(1)] }), 'busy'],
    ['it answered just within two minutes', health({ okAt: secondsAgo(119), visits: [visit(1)] }), 'take'],
    ['it answered two minutes ago', health({ okAt: secondsAgo(120), visits: [visit(1)] }), 'busy'],
    ['whoever is there has come a moment ago', health({ visits: [visit(1.4)] }), 'busy'],
    ['whoever is there waits', health({ visits: [visit(1.5)] }), 'held'],
    ['whoever is there may still be', health({ visits: [visit(13)] }), 'held'],
    ['whoever was there must be gone', health({ visits: [visit(14)] }), 'take'],
    ['whoever was there has died', health({ visits: [visit(15)] }), 'take'],
    ['it failed, and its time has not come', health({ failures: 2, heldUntil: minutesAfter(1) }), 'held'],
    ['it failed, and its time has come', health({ failures: 2, heldUntil: now, ...lately }), 'take'],
    [
      'it failed, its time has come, and another is there',
      health({ failures: 2, ...lately, visits: [visit(1)] }),
      'busy',
    ],
  ])('when %s', (_, given, may) => {
    expect(gateOf(given, 'me', now)).toMatchObject({ may });
  });

  test('who is there is written down, and who has died is forgotten', () => {
    expect(gateOf(health({ visits: [visit(15)] }), 'me', now)).toMatchObject({
      health: { visits: [{ by: 'me', since: now }] },
    });
    expect(gateOf(health({ visits: [visit(3)] }), 'me', now)).toEqual({ may: 'held', until: minutesAfter(7 / 60) });
  });
});

describe('what is known of an endpoint', () => {
  const mine = { by: 'me', since: now };

  test('after a failure, holds it for longer each time', () => {
    const failed = afterFailure(health({ failures: 1, visits: [mine, visit(1)] }), failure);
    expect(failed).toMatchObject({ failures: 2, heldUntil: minutesAfter(1), visits: [visit(1)] });
  });

  test('counts those who fail together once', () => {
    const held = health({ failures: 1, heldUntil: minutesAfter(2), visits: [mine] });
    expect(afterFailure(held, failure)).toEqual({ ...held, visits: [] });
  });

  test('waits as long as it is asked to, within six hours', () => {
    expect(afterFailure(health(), { ...failure, retryAfterSeconds: 600 })).toMatchObject({
      heldUntil: minutesAfter(10),
    });
    expect(afterFailure(health(), { ...failure, retryAfterSeconds: 999_999 })).toMatchObject({
      heldUntil: minutesAfter(360),
    });
  });

  test('after a visit that was answered is as good as new; after another it is as it was', () => {
    const given = health({ failures: 4, heldUntil: secondsAgo(1), visits: [mine] });
    const gone = { by: 'me', now };
    expect(afterVisit(given, { ...gone, isWell: true })).toMatchObject({
      failures: 0,
      heldUntil: null,
      okAt: now,
      visits: [],
    });
    expect(afterVisit(given, { ...gone, isWell: false })).toEqual({ ...given, visits: [] });
    expect(afterVisit(health({ visits: [visit(1)] }), { ...gone, isWell: false })).toBeNull();
  });

  test('is let go by hand', () => {
    const released = withoutHold(health({ failures: 3, heldUntil: minutesAfter(9) }), now);
    expect(released).toMatchObject({ failures: 3, heldUntil: now });
    expect(withoutHold(health(), now)).toBeNull();
  });
});
