import { describe, expect, test } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import { isClosed, isWithoutAnswers, visibleTitle } from '#shared/domain/check/check.ts';
import { inStoredOrder } from '#shared/domain/check/check-file.ts';
import { inTheirOrder } from '#shared/domain/check/left-out.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

describe('a check takes in no answer', () => {
  const completed = buildCheck({ status: 'completed', completedAt: startTime });

  test.each<readonly [boolean, string, Check, string]>([
    [false, 'not while it is under way', buildCheck(), daysAfter(90)],
    [false, 'not within a week of its completion', completed, minutesAfter(-1, daysAfter(7))],
    [true, 'from a week after it', completed, daysAfter(7)],
    [true, 'once the recruiter is done with it', buildCheck({ concludedAt: startTime }), startTime],
  ])('%s: %s', (closed, _, check, now) => {
    expect(isClosed(check, now)).toBe(closed);
  });
});

test('only a check that had completed is declined for want of answers', () => {
  expect(isWithoutAnswers(buildCheck({ status: 'declined', completedAt: startTime }))).toBe(true);
  expect(isWithoutAnswers(buildCheck({ status: 'declined' }))).toBe(false);
  expect(isWithoutAnswers(buildCheck({ status: 'completed', completedAt: startTime }))).toBe(false);
});

test('a title that is hidden is shown to nobody outside', () => {
  const check = buildCheck();
  expect(visibleTitle(check)).toBe(check.project.title);
  expect(visibleTitle({ ...check, settings: { ...check.settings, hideProjectTitle: true } })).toBeNull();
});

test('of a long list of those whom an ATS named and nobody asks, the first ten are kept, in their order', () => {
  const places = [12, 3, 1, 11, 2, 10, 4, 9, 5, 8, 6, 7];
  const kept = inTheirOrder(places.map((place) => ({ place, name: '', reason: 'unreachable' })));
  expect(kept.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('stores give referees as they were added, and of those at the same time by id; messages by id; promises by person', () => {
  const referees = [
    buildReferee({ id: testId('ref', 3), addedAt: daysAfter(1) }),
    buildReferee({ id: testId('ref', 2) }),
    buildReferee({ id: testId('ref', 1) }),
    buildReferee({ id: testId('ref', 0), addedAt: daysAfter(1) }),
  ];
  const messages = ['msg_000003', 'msg_000001', 'msg_000002'].map((id) => buildMessage({ id }));
  const told = ['ref_b', 'candidate', 'ref_a'].map((person) => ({ person, months: 6, at: startTime }));
  const ordered = inStoredOrder({ ...buildFile({}), referees, messages, told });
  expect(ordered.referees.map(({ id }) => id)).toEqual([1, 2, 0, 3].map((each) => testId('ref', each)));
  expect(ordered.messages.map(({ id }) => id)).toEqual(['msg_000001', 'msg_000002', 'msg_000003']);
  expect(ordered.told.map(({ person }) => person)).toEqual(['candidate', 'ref_a', 'ref_b']);
});
