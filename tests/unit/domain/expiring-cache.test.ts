import { describe, expect, it } from 'vitest';
import { createExpiringCache, watchClock } from '#shared/domain/expiring-cache.ts';

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

describe('a clock that is set back', () => {
  const timeline = [
    ['goes on', 10_000, 10_000, false],
    ['goes on a little slower than time', 11_000, 12_900, false],
    ['is set ahead', 900_000, 13_000, false],
    ['is set back', 899_999, 13_001, true],
    ['is set back, and has come to where it was when it is asked', 899_999, 20_000, true],
    ['is set back, and has come further', 905_000, 40_000, true],
    ['goes on again', 906_000, 41_000, false],
  ] as const;

  it.each(timeline)('%s', (_, now, passed, isSetBack) => {
    let elapsed = 0;
    const watch = watchClock(() => elapsed);
    const asked = timeline.slice(
      0,
      timeline.findIndex((each) => each[0] === _),
    );
    for (const [, earlier, at] of asked) {
      elapsed = at;
      watch(earlier);
    }
    elapsed = passed;
    expect(watch(now)).toBe(isSetBack);
  });
});
