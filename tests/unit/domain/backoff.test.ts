import { expect, test } from 'vitest';
import { delaySeconds, givenUpAt, jittered, patience } from '#shared/domain/backoff.ts';

test.each([
  [0, 30],
  [1, 30],
  [2, 60],
  [3, 120],
  [8, 3_840],
  [11, 21_600],
  [4_000, 21_600],
])('After %i failures in a row we wait %i seconds', (failures, seconds) => {
  expect(delaySeconds(failures)).toBe(seconds);
});

test('Those who failed together come back within a quarter more or less', () => {
  expect([jittered(30, 0), jittered(30, 0.5), jittered(30, 1)]).toEqual([22.5, 30, 37.5]);
});

test('The other side may ask for patience, up to six hours of it', () => {
  expect([patience(undefined), patience(90), patience(86_400)]).toEqual([0, 90, 21_600]);
});

test('Three days on, it is given up', () => {
  expect(givenUpAt('2026-11-27T08:00:00.000Z')).toBe('2026-11-30T08:00:00.000Z');
});
