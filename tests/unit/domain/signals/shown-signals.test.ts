import { expect, test } from 'vitest';
import { shownSignals } from '#shared/domain/signals/shown-signals.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';
import { minutesAfter } from '#tests/support/builders/check-builders.ts';

const signal = (id: string, code: 'same_phone' | 'same_email', minute: number): Signal => ({
  id,
  people: ['candidate', 'ref_1'],
  seen: { code },
  seenAt: minutesAfter(minute),
  replies: [],
  resolution: null,
});

const idsOf = (signals: readonly Signal[], signalsOff: readonly ('same_phone' | 'same_email')[] = []) =>
  shownSignals({ signals }, { signalsOff }).map(({ id }) => id);

test('What was seen first is shown first, and of one moment what stands first', () => {
  const [one, two, three] = [signal('a', 'same_phone', 2), signal('b', 'same_email', 1), signal('c', 'same_phone', 2)];
  expect(idsOf([one, two, three])).toEqual(['b', 'a', 'c']);
  expect(idsOf([two, one, three])).toEqual(['b', 'a', 'c']);
  expect(idsOf([three, one, two])).toEqual(['b', 'c', 'a']);
});

test('What the organisation has switched off since is not shown', () => {
  expect(idsOf([signal('a', 'same_phone', 1), signal('b', 'same_email', 2)], ['same_phone'])).toEqual(['b']);
});
