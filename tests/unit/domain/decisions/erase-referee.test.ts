import { describe, expect, test } from 'vitest';

import { eraseReferee } from '#shared/domain/decisions/erase-referee.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const now = daysAfter(3);
const bo = buildReferee({ status: 'answered', answersVersion: 2 });
const eva = buildReferee({ id: testId('ref', 2), status: 'answered', answersVersion: 1 });
const underWay = buildCheck({ status: 'collecting' });

const erase = (check = underWay, ...referees: readonly (typeof bo)[]) =>
  eraseReferee(buildFile({ check, referees: referees.length === 0 ? [bo] : referees }), bo.id, contextAt(now));

describe('a referee who is erased', () => {
  test('leaves that there was one, and no word, address or number', () => {
    const change = changeOf(erase());
    expect(change.referees).toMatchObject([
      { id: bo.id, firstName: '', lastName: '', email: null, phone: null, relation: null, erasedAt: now },
    ]);
    expect(JSON.stringify(change.referees)).not.toMatch(/Bo|Ahl|example\.org|4670/);
    expect(change.endedDraftOf).toBe(bo.id);
    expect(change.endedAnswersOf).toEqual({ refereeId: bo.id, versions: 2 });
  });

  test('takes the names of those along who were left out: one may be theirs', () => {
    const check = buildCheck({
      status: 'collecting',
      leftOut: [{ place: 2, name: 'Bosse Ahl', reason: 'repeated' }],
    });
    expect(changeOf(erase(check)).check.leftOut).toBeUndefined();
  });

  test('while the check is under way: the recruiter is told, and the candidate asked for another', () => {
    const change = changeOf(erase());
    expect(change.messages.map(({ kind }) => kind)).toEqual(['candidate-request', 'recruiter-erased']);
    expect(change.events).toMatchObject([{ type: 'referee.erased', actor: 'system', refereeId: bo.id }]);
  });

  test.each([
    ['answered', 'withdrawn'],
    ['awaiting_confirmation', 'withdrawn'],
    ['invited', 'declined'],
    ['answering', 'declined'],
    ['declined', 'declined'],
    ['removed', 'removed'],
    ['replaced', 'replaced'],
    ['unreachable', 'unreachable'],
  ] as const)('who was %s is %s', (status, after) => {
    expect(changeOf(erase(underWay, { ...bo, status })).referees).toMatchObject([{ status: after }]);
  });

  test('after the end stays as they were, and moves no end', () => {
    const ended = buildCheck({ status: 'expired', updatedAt: daysAfter(1) });
    const change = changeOf(erase(ended, { ...bo, status: 'invited' }));
    expect(change.referees).toMatchObject([{ status: 'invited' }]);
    expect(change.check).toMatchObject({ status: 'expired', endedAt: daysAfter(1) });
    expect(change.messages).toEqual([]);
  });

  test('of a completed check: it stays completed while an answer is left, and is declined without any', () => {
    const completed = buildCheck({ status: 'completed', completedAt: daysAfter(1) });
    expect(changeOf(erase(completed, bo, eva)).check.status).toBe('completed');
    const change = changeOf(erase(completed));
    expect(change.check.status).toBe('declined');
    expect(change.messages.map(({ kind }) => kind)).toEqual(['recruiter-declined']);
  });

  test('who was the last to be waited for lets the check complete', () => {
    const check = buildCheck({ status: 'collecting', settings: { ...underWay.settings, refereesRequested: 1 } });
    const change = changeOf(erase(check, { ...bo, status: 'invited', answersVersion: 0 }, eva));
    expect(change.check.status).toBe('completed');
  });

  test('a second time changes nothing', () => {
    expect(erase(underWay, { ...bo, erasedAt: now })).toEqual({ outcome: 'unchanged' });
  });
});
