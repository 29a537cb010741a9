import { describe, expect, test } from 'vitest';

import { countReferees } from '#shared/domain/check/counts.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  evaDetails,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const bo = buildReferee({ status: 'invited' });
const eva = buildReferee({ ...evaDetails(), status: 'answered', answersVersion: 1 });
const underWay = buildCheck({ status: 'collecting' });
const settings = underWay.settings;
const now = daysAfter(2);

const decline = (file: ReturnType<typeof buildFile>) => declineReference(file, bo.id, 'no_time', contextAt(now));

describe('a referee who declines', () => {
  test('no longer counts, and the candidate is asked for another with new days', () => {
    const file = buildFile({ check: underWay, referees: [bo, eva] });
    const change = changeOf(decline(file));
    const after = applyTo(file, change);
    expect(after.referees[0]).toMatchObject({ status: 'declined', declineReason: 'no_time' });
    expect(change.events).toMatchObject([{ type: 'referee.declined', actor: 'referee', refereeId: bo.id }]);
    expect(change.endedDraftOf).toBe(bo.id);
    expect(countReferees(after.check, after.referees)).toMatchObject({ added: 1, declined: 1, remainingToSubmit: 1 });
    expect(change.messages).toMatchObject([{ kind: 'candidate-request', recipient: 'candidate', medium: 'email' }]);
    expect(change.check).toMatchObject({ status: 'collecting', candidateAskedAt: now, submitBy: daysAfter(7) });
  });

  test('takes no days from the candidate, who had more', () => {
    const check = { ...underWay, submitBy: daysAfter(20) };
    expect(changeOf(decline(buildFile({ check, referees: [bo, eva] }))).check.submitBy).toBe(daysAfter(20));
  });

  test('is not asked about twice: a second time changes nothing', () => {
    const file = buildFile({ check: underWay, referees: [{ ...bo, status: 'declined' }] });
    expect(decline(file)).toEqual({ outcome: 'unchanged' });
  });

  test('with the channel disabled nobody is asked by itself', () => {
    const check = { ...underWay, settings: { ...settings, candidateChannel: 'disabled' as const } };
    expect(changeOf(decline(buildFile({ check, referees: [bo] }))).messages).toEqual([]);
  });

  test('the check completes when all who remain have answered', () => {
    const check = { ...underWay, settings: { ...settings, refereesRequested: 1 } };
    const change = changeOf(decline(buildFile({ check, referees: [bo, eva] })));
    expect(change.check).toMatchObject({ status: 'completed', completedAt: now });
    expect(change.messages).toMatchObject([
      { kind: 'recruiter-completed', recipient: 'recruiter' },
      { kind: 'candidate-answered', recipient: 'candidate' },
    ]);
  });

  test.each(['answered', 'withdrawn', 'removed', 'replaced'] as const)('is refused to one who is %s', (status) => {
    const file = buildFile({ check: underWay, referees: [{ ...bo, status }] });
    expect(decline(file)).toMatchObject({ outcome: 'refused', code: 'wrong_state' });
  });

  test.each(['cancelled', 'expired', 'completed'] as const)('is refused when the check is %s', (status) => {
    expect(decline(buildFile({ check: { ...underWay, status }, referees: [bo] }))).toMatchObject({
      code: 'wrong_state',
    });
  });

  test('is refused to nobody we know', () => {
    expect(declineReference(buildFile(), testId('ref', 9), null, contextAt())).toMatchObject({
      code: 'referee_unknown',
    });
  });
});
