import { expect, test } from 'vitest';
import { minutesAfter } from '#tests/support/builders/check-builders.ts';
import { createPace } from '../../../../functions/delete-data/pace.ts';

/** Runs so many pieces of work of this length; tells after which there was a rest, and how long. */
async function run(count: number, milliseconds: number) {
  let [now, number] = [0, 0];
  const rests: (readonly [number, number])[] = [];
  const paced = createPace({
    clock: () => minutesAfter(now / 60_000),
    rest: (length) => Promise.resolve(rests.push([number, length])),
  });
  for (number = 1; number <= count; number += 1) {
    const result = await paced(() => {
      now += milliseconds;
      return Promise.resolve(number);
    });
    expect(result).toBe(number);
  }
  return rests;
}

test('an ordinary day goes without a rest', async () => {
  expect(await run(50, 30)).toEqual([]);
});

test('of a backlog each is followed by a rest four times as long, of two seconds at most', async () => {
  expect(await run(52, 30)).toEqual([
    [51, 120],
    [52, 120],
  ]);
  expect(await run(51, 5_000)).toEqual([[51, 2_000]]);
});

test('a failure is the caller’s', async () => {
  const paced = createPace({ clock: () => minutesAfter(0), rest: () => Promise.resolve() });
  await expect(paced(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
