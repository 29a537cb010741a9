import type { CheckFile } from '../check/check-file.ts';
import { expiresAt } from '../check/counts.ts';
import type { CheckStatus } from '../check/lifecycle.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isGone } from '../check/referee.ts';
import { withoutCalls } from './call-change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { type Decision, type DecisionContext, startChange, unchanged } from './decision.ts';
import { noticeToRecruiter } from './notice-to-recruiter.ts';

/**
 * Ends a check whose last deadline has passed: `completed` when it was reopened and nobody is awaited, `declined` when
 * all referees had declined, else `expired`.
 */
export function passDeadline(file: CheckFile, { now }: DecisionContext): Decision {
  if (!isUnderWay(file.check.status) || now < expiresAt(file.check, file.referees)) return unchanged;
  const complete = completeWhenAllAnswered(file, startChange(file.check, [], now), now);
  if (complete.check.status === 'completed') return { outcome: 'change', change: complete };
  const present = file.referees.filter((referee) => !isGone(referee));
  const allDeclined = present.length > 0 && present.every((referee) => referee.status === 'declined');
  const status: CheckStatus = allDeclined ? 'declined' : 'expired';
  const change = startChange(
    { ...file.check, status },
    [{ type: `reference_check.${status}`, actor: 'system', refereeId: null }],
    now,
  );
  const notice = allDeclined ? 'recruiter-declined' : 'recruiter-expired';
  const messages = noticeToRecruiter(notice, change.check, change.check.eventCount);
  return {
    outcome: 'change',
    change: withoutCalls(file, { ...change, messages }, { actor: 'system' }, now),
  };
}
