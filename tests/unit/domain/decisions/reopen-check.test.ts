import { describe, expect, test } from 'vitest';

import { correctCandidate } from '#shared/domain/decisions/correct-candidate.ts';
import { correctReferee } from '#shared/domain/decisions/correct-referee.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: null };
const asked = { invitedAt: startTime, answerBy: daysAfter(14), channel: 'email' } as const;

describe('an ended check that is reopened', () => {
  test.each([
    ['nobody asked, no referee', null, [], 'accepted'],
    ['the candidate asked, no referee', startTime, [], 'candidate_invited'],
    ['only removed referees', startTime, [buildReferee({ status: 'removed' })], 'candidate_invited'],
    ['a referee who declined', startTime, [buildReferee({ status: 'declined' })], 'collecting'],
    ['a referee who is asked', null, [buildReferee({ status: 'invited', ...asked })], 'collecting'],
  ] as const)('with %s stands where its referees put it', (_, candidateAskedAt, referees, status) => {
    const file = buildFile({ check: buildCheck({ status: 'cancelled', candidateAskedAt }), referees });
    expect(changeOf(reopenCheck(file, act, contextAt(daysAfter(1)))).check.status).toBe(status);
  });

  test('has its days before it again, and sends nothing', () => {
    const referees = [
      buildReferee({ status: 'opened', ...asked }),
      buildReferee({ ...evaDetails(), status: 'answered' }),
    ];
    const file = buildFile({ check: buildCheck({ status: 'expired' }), referees });
    const change = changeOf(reopenCheck(file, act, contextAt(daysAfter(20))));
    expect(change.check.submitBy).toBe(daysAfter(25));
    const early = buildFile({ check: buildCheck({ status: 'cancelled', submitBy: daysAfter(30) }) });
    expect(changeOf(reopenCheck(early, act, contextAt(daysAfter(20)))).check.submitBy).toBe(daysAfter(30));
    expect(change.referees).toMatchObject([{ firstName: 'Bo', answerBy: daysAfter(34) }]);
    expect(change.messages).toEqual([]);
  });

  test('completes again at its last day when nobody is awaited', () => {
    const referees = [buildReferee({ status: 'answered' }), buildReferee({ ...evaDetails(), status: 'answered' })];
    const completed = buildFile({ check: buildCheck({ status: 'completed', completedAt: daysAfter(1) }), referees });
    const open = decided(completed, reopenCheck(completed, act, contextAt(daysAfter(2))));
    expect(changeOf(passDeadline(open, contextAt(daysAfter(8)))).check.status).toBe('completed');
  });
});

describe('a failed check', () => {
  const failed = buildFile({
    check: buildCheck({ status: 'failed' }),
    referees: [buildReferee({ status: 'unreachable', ...asked })],
  });

  test('goes on when the address is mended, and the new one is asked at once', () => {
    const mended = buildRefereeDetails({ email: 'bo@nordvik.example' });
    const change = changeOf(correctReferee(failed, mended, 'candidate', contextAt(daysAfter(3))));
    expect(change.check.status).toBe('collecting');
    expect(change.referees).toMatchObject([{ status: 'invited', email: 'bo@nordvik.example', linkGeneration: 2 }]);
    expect(change.messages).toMatchObject([{ kind: 'referee-request', medium: 'email' }]);
    expect(change.events.map((event) => event.type)).toEqual([
      'reference_check.reopened',
      'referee.corrected_contact',
      'referee.invited',
    ]);
    expect(change.check.eventCount).toBe(failed.check.eventCount + 3);
  });

  test('goes on when only the number is mended', () => {
    const mended = buildRefereeDetails({ phone: '+46701740622' });
    const change = changeOf(correctReferee(failed, mended, 'candidate', contextAt(daysAfter(3))));
    expect(change.check.status).toBe('collecting');
  });

  test('does not go on for another name with the same address', () => {
    const renamed = buildRefereeDetails({ lastName: 'Ahlström' });
    expect(correctReferee(failed, renamed, 'recruiter', contextAt())).toMatchObject({ code: 'wrong_state' });
  });

  test('goes on when the candidate’s address is mended, and asks there', () => {
    const file = buildFile({ check: buildCheck({ status: 'failed' }) });
    const contact = { email: 'kim@example.org', phone: null };
    const change = changeOf(correctCandidate(file, contact, act, contextAt(daysAfter(1))));
    expect(change.check).toMatchObject({ status: 'candidate_invited', candidate: { ...contact, linkGeneration: 2 } });
    expect(change.messages).toMatchObject([{ kind: 'candidate-request', recipient: 'candidate', medium: 'email' }]);
  });

  test('stays as it is when nothing was changed', () => {
    const { email, phone } = failed.check.candidate;
    expect(correctCandidate(failed, { email, phone }, act, contextAt())).toEqual({ outcome: 'unchanged' });
  });
});
