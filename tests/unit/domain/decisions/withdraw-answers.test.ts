import { describe, expect, test } from 'vitest';

import { isWithoutAnswers } from '#shared/domain/check/check.ts';
import { countReferees } from '#shared/domain/check/counts.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = buildReferee({ status: 'answered', answersVersion: 2 });
const underWay = buildCheck({ status: 'collecting' });
const completed = buildCheck({ status: 'completed', completedAt: daysAfter(1) });
const now = daysAfter(3);

const withdraw = (check = underWay, referee = bo) =>
  withdrawAnswers(buildFile({ check, referees: [referee] }), bo.id, contextAt(now));

describe('a referee who takes the reference back', () => {
  test('has every version of the answers deleted, and the candidate is asked for another', () => {
    const change = changeOf(withdraw());
    expect(change.referees).toMatchObject([{ id: bo.id, status: 'withdrawn' }]);
    expect(change.endedAnswersOf).toEqual({ refereeId: bo.id, versions: 2 });
    expect(change.endedDraftOf).toBe(bo.id);
    expect(change.events).toMatchObject([{ type: 'referee.withdrawn', actor: 'referee' }]);
    expect(change.messages).toMatchObject([{ kind: 'candidate-request' }]);
  });

  test('leaves a completed check completed as long as another has answered, and nobody is asked', () => {
    const eva = buildReferee({ id: testId('ref', 2), status: 'answered', answersVersion: 1 });
    const file = buildFile({ check: completed, referees: [bo, eva] });
    const change = changeOf(withdrawAnswers(file, bo.id, contextAt(now)));
    expect(change.check.status).toBe('completed');
    expect(change.messages).toEqual([]);
    const after = applyTo(file, change);
    expect(countReferees(after.check, after.referees)).toMatchObject({ answered: 1, expected: 2, withdrawn: 1 });
  });

  test('and is the last to have answered makes a completed check declined, which the recruiter is told', () => {
    const change = changeOf(withdraw(completed));
    expect(change.check).toMatchObject({ status: 'declined', completedAt: completed.completedAt });
    expect(isWithoutAnswers(change.check)).toBe(true);
    expect(change.events).toMatchObject([
      { type: 'referee.withdrawn' },
      { type: 'reference_check.declined', actor: 'system', note: 'answers_withdrawn' },
    ]);
    expect(change.messages).toMatchObject([{ kind: 'recruiter-declined', recipient: 'recruiter' }]);
  });

  test('also when the answers wait for confirmation after a call', () => {
    expect(withdraw(underWay, { ...bo, status: 'awaiting_confirmation' }).outcome).toBe('change');
  });

  test('a second time changes nothing', () => {
    expect(withdraw(underWay, { ...bo, status: 'withdrawn' })).toEqual({ outcome: 'unchanged' });
  });

  test('is refused once the check is closed', () => {
    expect(withdraw({ ...completed, concludedAt: now })).toMatchObject({ code: 'closed' });
    expect(withdraw({ ...completed, completedAt: daysAfter(-5) })).toMatchObject({ code: 'closed' });
  });

  test('is refused before anything was given', () => {
    expect(withdraw(underWay, { ...bo, status: 'answering' })).toMatchObject({ code: 'wrong_state' });
    expect(withdrawAnswers(buildFile(), testId('ref', 9), contextAt())).toMatchObject({ code: 'referee_unknown' });
  });
});
