import { describe, expect, it } from 'vitest';
import { createExpiringCache } from '#shared/domain/expiring-cache.ts';

describe('what is kept for a while', () => {
  it('is known until its time is over, or until it is dropped', () => {
    const cache = createExpiringCache<string>(10);
    cache.set('one', 'first', 2_000);
    cache.set('other', 'second', 2_000);
    cache.delete('other');
    const at = (now: number) => [cache.get('one', now), cache.get('other', now)];
    expect([1_000, 1_999, 2_000].map(at)).toEqual([
      ['first', undefined],
      ['first', undefined],
      [undefined, undefined],
    ]);
  });

  it('is as much as may be, and begins anew', () => {
    const cache = createExpiringCache<number>(2);
    for (const value of [1, 2, 3]) cache.set(String(value), value, 2_000);
    expect(['1', '2', '3'].map((key) => cache.get(key, 1_000))).toEqual([undefined, undefined, 3]);
  });

  it('is not known when the clock was set back', () => {
    const cache = createExpiringCache<string>(10);
    cache.set('one', 'first', 90_000);
    expect(cache.get('one', 80_000)).toBe('first');
    expect(cache.get('one', 79_999)).toBeUndefined();
    cache.set('one', 'second', 90_000);
    expect(cache.get('one', 79_999)).toBe('second');
  });
});
