import { describe, expect, test } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import { countReferees, expiresAt, isConcludedEarly, minutesToName } from '#shared/domain/check/counts.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { buildCheck, buildReferee, daysAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';

const withStatuses = (...statuses: readonly Referee['status'][]): readonly Referee[] =>
  statuses.map((status, index) => buildReferee({ id: testId('ref', index + 1), status }));

describe('the counts of a check that asks for two', () => {
  test.each([
    ['nobody', [], { added: 0, answered: 0, remainingToSubmit: 2, expected: 2 }],
    ['one who is asked', ['invited'], { added: 1, answered: 0, remainingToSubmit: 1, expected: 2 }],
    ['one who declined', ['declined'], { added: 0, declined: 1, withdrawn: 0, remainingToSubmit: 2 }],
    ['one who took it back', ['withdrawn'], { added: 0, declined: 0, withdrawn: 1, remainingToSubmit: 2 }],
    ['one who is to confirm', ['awaiting_confirmation'], { added: 1, answered: 1, remainingToSubmit: 1 }],
    ['three', ['answered', 'answered', 'opened'], { added: 3, answered: 2, remainingToSubmit: 0, expected: 3 }],
  ] as const)('with %s', (_, statuses, counts) => {
    expect(countReferees(buildCheck(), withStatuses(...statuses))).toMatchObject({ requested: 2, ...counts });
  });

  test.each([
    [1, 0, true],
    [2, 0, false],
    [1, 1, false],
    [0, 1, true],
  ])('%i answered and %i taken back: it was ended early: %s', (answered, withdrawn, early) => {
    expect(isConcludedEarly({ answered, withdrawn, expected: 2 })).toBe(early);
  });
});

describe('a check expires', () => {
  const asked = buildCheck({ candidateAskedAt: startTime, submitBy: daysAfter(5) });
  const unasked = buildCheck({ candidateAskedAt: null, submitBy: daysAfter(5) });
  const until = (days: number, status: Referee['status'] = 'invited') =>
    buildReferee({ status, answerBy: daysAfter(days) });

  test.each<readonly [string, Check, readonly Referee[], string | null]>([
    ['never, when nobody was asked', unasked, [buildReferee({ answerBy: null })], null],
    ['with the candidate’s days', asked, [], daysAfter(5)],
    ['with the latest of the referees’ days', asked, [until(9), until(14), until(7)], daysAfter(14)],
    ['with the candidate’s days, when those of the referees end before', asked, [until(3)], daysAfter(5)],
    [
      'without the days of one who declined, when the candidate can name another',
      asked,
      [until(14, 'declined')],
      daysAfter(5),
    ],
    [
      'with the days of one who declined, when nobody asks the candidate',
      unasked,
      [until(14, 'declined')],
      daysAfter(14),
    ],
  ])('%s', (_, check, referees, time) => {
    expect(expiresAt(check, referees)).toBe(time);
  });
});

test('naming a referee is told to take two minutes, and reading what it is about one', () => {
  expect([1, 2, 5].map(minutesToName)).toEqual([3, 5, 11]);
});
