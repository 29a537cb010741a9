import { describe, expect, it } from 'vitest';

import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { checkStatuses, lifecycle } from '#shared/domain/check/lifecycle.ts';
import { refereeStatuses } from '#shared/domain/check/referee.ts';
import { addReferees } from '#shared/domain/decisions/add-referees.ts';
import { askCandidate } from '#shared/domain/decisions/ask-candidate.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { concludeCheck } from '#shared/domain/decisions/conclude-check.ts';
import { correctCandidate } from '#shared/domain/decisions/correct-candidate.ts';
import { correctReferee } from '#shared/domain/decisions/correct-referee.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import { declineByCandidate } from '#shared/domain/decisions/decline-check.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import { noteUndeliverable } from '#shared/domain/decisions/note-undeliverable.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import { removeReferee } from '#shared/domain/decisions/remove-referee.ts';
import { reopenCheck } from '#shared/domain/decisions/reopen-check.ts';
import { requestReferee } from '#shared/domain/decisions/request-referee.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  buildRefereeDetails,
  contextAt,
  daysAfter,
  evaDetails,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const bo = buildReferee().id;
const act = { by: 'Rita Ek', note: null };
const now = contextAt(minutesAfter(1));
const asking = { channel: 'email', additionalText: null, daysToSubmit: 5 } as const;
const mended = { email: 'kim@example.org', phone: null };

/** All that anyone can do, and the time that passes. */
const acts: readonly ((file: CheckFile) => Decision)[] = [
  (file) => addReferees(file, [evaDetails()], 'recruiter', now),
  (file) => askCandidate(file, asking, act, now),
  (file) => cancelCheck(file, act, now),
  (file) => concludeCheck(file, act, now),
  (file) => correctCandidate(file, mended, act, now),
  (file) => correctReferee(file, buildRefereeDetails({ email: 'bo@example.org' }), 'recruiter', now),
  (file) => declineByCandidate(file, 'other', now),
  (file) => declineReference(file, bo, null, now),
  (file) => noteUndeliverable(file, 'candidate', now),
  (file) => noteUndeliverable(file, bo, now),
  (file) => passDeadline(file, contextAt(daysAfter(100))),
  (file) => removeReferee(file, bo, 'recruiter', now),
  (file) => reopenCheck(file, act, now),
  (file) => requestReferee(file, { refereeId: bo, channel: 'email' }, act, now),
  (file) => saveReferee(file, evaDetails(), 'candidate', now),
  (file) => submitAnswers(file, buildSubmission(), now),
  (file) => withdrawAnswers(file, bo, now),
];

const lost = [
  buildMessage({ state: 'sent', fate: 'bounced' }),
  buildMessage({ kind: 'referee-request', recipient: bo, state: 'sent', fate: 'bounced' }),
];

/** Checks in each status, asked or not, with nobody or with Bo in each of his. */
const files: readonly CheckFile[] = checkStatuses.flatMap((status) =>
  [null, startTime].flatMap((candidateAskedAt) =>
    [null, ...refereeStatuses].map((of) =>
      buildFile({
        check: buildCheck({
          status,
          candidateAskedAt,
          settings: { ...buildCheck().settings, refereesRequested: 1 },
          completedAt: status === 'completed' ? startTime : null,
        }),
        referees: of === null ? [] : [buildReferee({ status: of, channel: 'email', invitedAt: startTime })],
        messages: lost,
      }),
    ),
  ),
);

const drawn = Object.entries(lifecycle).flatMap(([to, { from }]) =>
  from.filter((each) => each !== 'creation').map((each) => `${each} to ${to}`),
);

describe('of all that anyone can do in any state', () => {
  it('exactly what the lifecycle’s table holds moves a check', () => {
    const moves = files.flatMap((file) =>
      acts.flatMap((decide) => {
        const decision = decide(file);
        const to = decision.outcome === 'change' ? decision.change.check.status : file.check.status;
        return to === file.check.status ? [] : [`${file.check.status} to ${to}`];
      }),
    );
    expect([...new Set(moves)].toSorted()).toEqual(drawn.toSorted());
  });
});
