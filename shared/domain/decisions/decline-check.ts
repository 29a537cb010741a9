import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { withEnd } from '../retention/check-end.ts';
import { withoutCalls } from './call-change.ts';
import { addEvent, addMessages, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

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
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const noted = addEvent(startChange(withEnd(check, 'declined', now), now), {
    type: 'reference_check.declined',
    actor: 'candidate',
    refereeId: null,
    ...(reason === null ? {} : { note: reason }),
  });
  const told = addMessages(noted, noticeToRecruiter('recruiter-declined', check));
  return changeTo(withoutCalls(file, told, { actor: 'candidate' }));
}
