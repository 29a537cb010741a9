import { describe, expect, test } from 'vitest';
import { mayMailAgain } from '#shared/domain/access/sign-in-pace.ts';
import { minutesAfter } from '#tests/support/builders/check-builders.ts';

const at = (...minutes: readonly number[]): readonly string[] => minutes.map((each) => minutesAfter(each));

describe('a sign-in mail to the same person', () => {
  test.each([
    [[], 0, true],
    [[0], 0.99, false],
    [[0], 1, true],
    [[0, 1], 2.99, false],
    [[0, 1], 3, true],
    [[0, 1, 3], 6.99, false],
    [[0, 1, 3], 7, true],
    [[0, 1, 3, 7], 14.99, false],
    [[0, 1, 3, 7], 15, true],
    [[0, 1, 3, 7, 15], 59.99, false],
    [[0, 1, 3, 7, 15], 60, true],
    [[0, 1, 3, 7, 15], 61, true],
  ] as const)('after those at %j, at %d: %s', (earlier, now, may) => {
    expect(mayMailAgain(at(...earlier), minutesAfter(now))).toBe(may);
  });

  test('goes twenty times a day', () => {
    const hourly = Array.from({ length: 20 }, (_, index) => index * 61);
    expect(mayMailAgain(at(...hourly.slice(1)), minutesAfter(20 * 61))).toBe(true);
    expect(mayMailAgain(at(...hourly), minutesAfter(20 * 61))).toBe(false);
    expect(mayMailAgain(at(...hourly), minutesAfter(1440 + 20 * 61))).toBe(true);
    expect(mayMailAgain(at(...hourly), minutesAfter(19 * 61 + 2))).toBe(false);
    expect(mayMailAgain(at(...hourly.slice(1)), minutesAfter(19 * 61 + 2))).toBe(true);
  });
});
