import { describe, expect, test } from 'vitest';

import { isClosed } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckStatus, canFollow, checkStatuses } from '#shared/domain/check/lifecycle.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { askForMore } from '#shared/domain/decisions/ask-for-more.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { moveLastDay } from '#shared/domain/decisions/prolong.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  evaDetails,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf, decided } from '#tests/support/fakes/decided.ts';

const act = { by: 'Rita Ek', note: 'Kim har fått jobbet' };
const later = contextAt(daysAfter(2));

/** A check as it stands in this status, with one of two referees answered where it has any. */
function fileIn(status: CheckStatus): CheckFile {
  const ended = status === 'completed' ? { completedAt: daysAfter(1) } : {};
  const check = buildCheck({ status, candidateAskedAt: status === 'accepted' ? null : startTime, ...ended });
  const referees =
    status === 'accepted' || status === 'candidate_invited'
      ? []
      : [buildReferee({ status: 'answered', answersVersion: 1, invitedAt: startTime, answerBy: daysAfter(14) })];
  const reportLinks = referees.length > 0 ? [makeReportLink(testId('lnk', 1), null, daysAfter(1))] : [];
  return buildFile({ check, referees, reportLinks });
}

type Outcomes = Readonly<Record<CheckStatus, CheckStatus | 'unchanged' | 'wrong_state'>>;

const ended = {
  declined: 'wrong_state',
  expired: 'wrong_state',
  failed: 'wrong_state',
  cancelled: 'wrong_state',
} as const;

const table: readonly (readonly [string, (file: CheckFile) => Decision, Outcomes])[] = [
  [
    'concluding',
    (file) => concludeCheck(file, act, later),
    {
      accepted: 'wrong_state',
      candidate_invited: 'wrong_state',
      collecting: 'completed',
      completed: 'completed',
      ...ended,
    },
  ],
  [
    'cancelling',
    (file) => cancelCheck(file, act, later),
    {
      accepted: 'cancelled',
      candidate_invited: 'cancelled',
      collecting: 'cancelled',
      completed: 'cancelled',
      declined: 'cancelled',
      expired: 'cancelled',
      failed: 'cancelled',
      cancelled: 'unchanged',
    },
  ],
  [
    'reopening',
    (file) => reopenCheck(file, act, later),
    {
      accepted: 'wrong_state',
      candidate_invited: 'wrong_state',
      collecting: 'wrong_state',
      completed: 'collecting',
      declined: 'collecting',
      expired: 'collecting',
      failed: 'collecting',
      cancelled: 'collecting',
    },
  ],
  [
    'asking the candidate',
    (file) => askCandidate(file, { channel: 'email', additionalText: null, daysToSubmit: 5 }, act, later),
    {
      accepted: 'candidate_invited',
      candidate_invited: 'candidate_invited',
      collecting: 'collecting',
      completed: 'wrong_state',
      ...ended,
    },
  ],
  [
    'asking for more',
    (file) => askForMore(file, 4, act, later),
    {
      accepted: 'accepted',
      candidate_invited: 'candidate_invited',
      collecting: 'collecting',
      completed: 'wrong_state',
      ...ended,
    },
  ],
  [
    'moving the last day',
    (file) => moveLastDay(file, daysAfter(40), act, later),
    {
      accepted: 'wrong_state',
      candidate_invited: 'candidate_invited',
      collecting: 'collecting',
      completed: 'wrong_state',
      ...ended,
    },
  ],
  [
    'adding a referee',
    (file) => saveReferee(file, evaDetails(), 'recruiter', later),
    {
      accepted: 'collecting',
      candidate_invited: 'collecting',
      collecting: 'collecting',
      completed: 'wrong_state',
      ...ended,
    },
  ],
  [
    'the deadline passing',
    (file) => passDeadline(file, contextAt(daysAfter(30))),
    {
      accepted: 'accepted',
      candidate_invited: 'expired',
      collecting: 'expired',
      completed: 'unchanged',
      declined: 'unchanged',
      expired: 'unchanged',
      failed: 'unchanged',
      cancelled: 'unchanged',
    },
  ],
];

const outcomeOf = (decision: Decision): string => {
  if (decision.outcome === 'change') return decision.change.check.status;
  return decision.outcome === 'refused' ? decision.code : 'unchanged';
};

describe.each(table)('%s', (_, decide, outcomes) => {
  test.each(checkStatuses)('from %s', (status) => {
    const outcome = outcomeOf(decide(fileIn(status)));
    expect(outcome).toBe(outcomes[status]);
    const moved = checkStatuses.find((each) => each === outcome && each !== status);
    expect(moved === undefined || canFollow(moved, status)).toBe(true);
  });
});

describe('a check that the recruiter marks done', () => {
  test('is closed at once, its report link begins again, and the note stands in the timeline', () => {
    const change = changeOf(concludeCheck(fileIn('collecting'), act, later));
    expect(isClosed(change.check, later.now)).toBe(true);
    expect(change.reportLinks).toMatchObject([{ expiresAt: daysAfter(32) }]);
    expect(change.events).toMatchObject([
      { type: 'reference_check.completed', actor: 'recruiter', by: 'Rita Ek', note: 'Kim har fått jobbet' },
    ]);
  });

  test('twice changes nothing', () => {
    const file = decided(fileIn('collecting'), concludeCheck(fileIn('collecting'), act, later));
    expect(concludeCheck(file, act, later)).toEqual({ outcome: 'unchanged' });
  });

  test('after it completed by itself is only closed', () => {
    const change = changeOf(concludeCheck(fileIn('completed'), act, later));
    expect(change.check).toMatchObject({ completedAt: daysAfter(1), concludedAt: daysAfter(2) });
    expect(change.events).toMatchObject([{ type: 'reference_check.concluded' }]);
  });

  test('takes answers again when it is reopened', () => {
    const done = decided(fileIn('collecting'), concludeCheck(fileIn('collecting'), act, later));
    const open = decided(done, reopenCheck(done, act, later));
    expect(isClosed(open.check, daysAfter(20))).toBe(false);
    expect(open.check).toMatchObject({ status: 'collecting', completedAt: null, concludedAt: null });
  });
});
