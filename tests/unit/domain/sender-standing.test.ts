import { expect, test } from 'vitest';
import { isStale } from '#shared/domain/sender-standing.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';

test('what is known of a sender is out of date after three hours, and never before it was looked at', () => {
  const seen = { checkedAt: startTime, domains: [] };
  expect(isStale(seen, minutesAfter(180))).toBe(false);
  expect(isStale(seen, minutesAfter(181))).toBe(true);
  expect(isStale(null, minutesAfter(181))).toBe(false);
});
