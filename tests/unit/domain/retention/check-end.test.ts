import { describe, expect, test } from 'vitest';

import type { Check } from '#shared/domain/check/check.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import {
  endFromEvents,
  endsOf,
  isEndKnown,
  withEnd,
  withKnownEnd,
  withoutEnd,
} from '#shared/domain/retention/check-end.ts';
import { buildCheck, daysAfter, startTime } from '#tests/support/builders/check-builders.ts';

const declined = (changes: Partial<Check> = {}): Check =>
  buildCheck({ status: 'declined', updatedAt: daysAfter(9), ...changes });

describe('the end of a check', () => {
  test.each<readonly [boolean, string, Check]>([
    [true, 'while it is under way', buildCheck()],
    [true, 'once it has completed', buildCheck({ status: 'completed', completedAt: startTime })],
    [true, 'once it is kept', declined({ endedAt: startTime })],
    [false, 'not from its last change alone', declined()],
  ])('%s is known %s', (known, _, check) => {
    expect(isEndKnown(check)).toBe(known);
  });

  test('that is known by the last change alone is kept before another one, and no other is', () => {
    expect(withKnownEnd(declined()).endedAt).toBe(daysAfter(9));
    expect(withKnownEnd(declined({ endedAt: startTime })).endedAt).toBe(startTime);
    expect(withKnownEnd(buildCheck())).toEqual(buildCheck());
  });

  test('stays when it ends in another way', () => {
    expect(withEnd(declined({ endedAt: startTime }), 'cancelled', daysAfter(20)).endedAt).toBe(startTime);
    expect(withEnd(buildCheck(), 'expired', daysAfter(20))).toMatchObject({
      status: 'expired',
      endedAt: daysAfter(20),
    });
  });

  test('is remembered when it is opened again, beside those before it', () => {
    const twice = withoutEnd(declined({ endedAt: daysAfter(4), earlierEnds: [daysAfter(2)] }));
    expect(twice.earlierEnds).toEqual([daysAfter(2), daysAfter(4)]);
    expect(twice).not.toHaveProperty('endedAt');
    expect(withoutEnd(declined()).earlierEnds).toEqual([daysAfter(9)]);
    expect(withoutEnd(buildCheck())).toEqual(buildCheck());
    expect(endsOf(declined({ endedAt: daysAfter(1), earlierEnds: [daysAfter(2)] }))).toEqual([
      daysAfter(1),
      daysAfter(2),
    ]);
  });

  test('is the latest that its timeline tells of', () => {
    const events = (
      ['reference_check.expired', 'reference_check.reopened', 'reference_check.declined', 'report.opened'] as const
    ).map(
      (type, index): CheckEvent => ({
        number: index + 1,
        type,
        at: daysAfter(index),
        actor: 'system',
        refereeId: null,
      }),
    );
    expect(endFromEvents(declined(), events).endedAt).toBe(daysAfter(2));
    expect(endFromEvents(declined(), events.slice(3))).toEqual(declined());
  });
});
