import { describe, expect, it } from 'vitest';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

const sometime = (milliseconds: number): string => new Date(Date.parse(startTime) + milliseconds).toISOString();

describe('a key', () => {
  it('has a hundred requests at once, then fifty a second', () => {
    const throttle = createThrottle();
    const taken = (count: number, now: string) =>
      Array.from({ length: count }, () => throttle.takeRequest('key', now)).filter((wait) => wait === 0).length;
    expect(taken(150, startTime)).toBe(100);
    expect(taken(100, sometime(1_000))).toBe(50);
    expect(taken(150, minutesAfter(1))).toBe(100);
  });

  it('does not take from another', () => {
    const throttle = createThrottle();
    for (let count = 0; count < 100; count += 1) throttle.takeRequest('one', startTime);
    expect(throttle.takeRequest('one', startTime)).toBeGreaterThan(0);
    expect(throttle.takeRequest('other', startTime)).toBe(0);
  });

  it('has twenty thousand candidates a day, and waits until the next', () => {
    const throttle = createThrottle();
    expect(throttle.takeCandidates('key', 20_000, startTime)).toBe(0);
    expect(throttle.takeCandidates('key', 1, startTime)).toBe(16 * 3_600);
    expect(throttle.takeCandidates('key', 1, daysAfter(1))).toBe(0);
  });

  it('waits for no time that the clock had before it was set back', () => {
    const throttle = createThrottle();
    for (let count = 0; count < 100; count += 1) throttle.takeRequest('key', daysAfter(1));
    expect(throttle.takeRequest('key', daysAfter(1))).toBe(1);
    expect(throttle.takeRequest('key', startTime)).toBe(0);
  });
});
