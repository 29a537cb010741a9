import type { CheckFile } from '../check/check-file.ts';
import { canFollow } from '../check/lifecycle.ts';
import { withoutCalls } from './call-change.ts';
import { type Decision, type DecisionContext, refuse, startChange, unchanged } from './decision.ts';
import { noticeToRecruiter } from './notice-to-recruiter.ts';

/** Why a candidate names nobody, when they say why. */
export const declineCheckReasons = ['not_applying', 'employer_unaware', 'nobody_to_name', 'other'] as const;

export type DeclineCheckReason = (typeof declineCheckReasons)[number];

/**
 * The candidate names nobody, or takes back those who were named: the check is declined, and nothing more goes out. The
 * reason, a code, stands at the event. A repeat changes nothing.
 */
export function declineByCandidate(
  file: CheckFile,
  reason: DeclineCheckReason | null,
  { now }: DecisionContext,
): Decision {
  const { check } = file;
  if (check.status === 'declined') return unchanged;
  if (!canFollow('declined', check.status)) return refuse('wrong_state');
  const change = startChange(
    { ...check, status: 'declined' },
    [
      {
        type: 'reference_check.declined',
        actor: 'candidate',
        refereeId: null,
        ...(reason === null ? {} : { note: reason }),
      },
    ],
    now,
  );
  const messages = noticeToRecruiter('recruiter-declined', change.check, change.check.eventCount);
  return {
    outcome: 'change',
    change: withoutCalls(file, { ...change, messages }, { actor: 'candidate' }, now),
  };
}
