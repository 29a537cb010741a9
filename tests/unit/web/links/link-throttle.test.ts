import { describe, expect, it } from 'vitest';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { minutesAfter } from '#tests/support/builders/check-builders.ts';

const guesser = '192.0.2.1';

/** `count` misses of this address at this minute, and what the last of them was answered. */
function miss(throttle: ReturnType<typeof createLinkThrottle>, count: number, minute: number, address = guesser) {
  return Array.from({ length: count }, () => throttle.takeMiss(address, minutesAfter(minute))).at(-1);
}

describe('misses of one address', () => {
  it('are told up to twenty in five minutes; then it waits until the first is five minutes old', () => {
    const throttle = createLinkThrottle();
    expect(miss(throttle, 1, 0)).toBe(0);
    expect(miss(throttle, 19, 3)).toBe(0);
    expect(miss(throttle, 1, 3)).toBe(2);
    expect(miss(throttle, 1, 4.5)).toBe(1);
    expect(miss(throttle, 1, 5)).toBe(0);
    expect(miss(throttle, 1, 5)).toBe(3);
  });

  it('that it is not told do not make it wait longer', () => {
    const throttle = createLinkThrottle();
    miss(throttle, 20, 0);
    expect(miss(throttle, 100, 4)).toBe(1);
    expect(miss(throttle, 1, 5)).toBe(0);
  });

  it('are forgotten when the clock is set back', () => {
    const throttle = createLinkThrottle();
    expect(miss(throttle, 21, 60)).toBe(5);
    expect(miss(throttle, 1, 0)).toBe(0);
  });

  it('are none of another', () => {
    const throttle = createLinkThrottle();
    miss(throttle, 21, 0);
    expect(miss(throttle, 1, 0, '192.0.2.2')).toBe(0);
  });

  it('are forgotten before those of the thousand that missed last', () => {
    const throttle = createLinkThrottle();
    miss(throttle, 20, 0);
    for (let each = 0; each < 999; each += 1) miss(throttle, 1, 0, `2001:db8::${each}`);
    expect(miss(throttle, 1, 0)).toBe(5);
    miss(throttle, 1, 0, '2001:db8::ffff');
    expect(miss(throttle, 1, 0)).toBe(0);
  });
});
