import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { newId } from '#shared/data/new-id.ts';
import { hasIdShape } from '#shared/domain/ids.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('ids of one millisecond sort as they were drawn, and no two are the same', () => {
  const drawn = Array.from({ length: 2000 }, () => newId('ref'));
  expect(drawn.toSorted()).toEqual(drawn);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn.every((id) => hasIdShape('ref', id))).toBe(true);
});

test('ids of a later millisecond sort after, and do not follow from those before', () => {
  const earlier = newId('ref');
  vi.setSystemTime(Date.now() + 1);
  const later = newId('ref');
  expect(later > earlier).toBe(true);
  expect(later.slice(14)).not.toBe(earlier.slice(14));
});
