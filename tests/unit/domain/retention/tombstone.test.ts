import { expect, test } from 'vitest';

import { forgottenAt, lastLookAt, sumOf, tombstoneEndsAt } from '#shared/domain/retention/tombstone.ts';

const deletedAt = '2026-11-23T08:00:00.000Z';

test('no backup knows of a check from the day after the eighth day on', () => {
  expect(forgottenAt(deletedAt)).toBe('2026-12-02T00:00:00.000Z');
  expect(forgottenAt('2026-11-23T00:00:00.000Z')).toBe('2026-12-02T00:00:00.000Z');
});

test('what a slow process wrote is looked for after two hours, and the tombstone stays for two years', () => {
  expect(lastLookAt({ deletedAt })).toBe('2026-11-23T10:00:00.000Z');
  expect(tombstoneEndsAt({ deletedAt })).toBe('2028-11-23T08:00:00.000Z');
});

test('what there was of several checks is added up', () => {
  const counts = { referees: 2, answers: 1, messages: 4, events: 8, deliveries: 0, links: 1, reports: 3 };
  expect(sumOf([counts, { ...counts, events: 1 }], 'events')).toBe(9);
  expect(sumOf([], 'events')).toBe(0);
});
