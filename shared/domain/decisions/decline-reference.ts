import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { type DeclineReason, isAwaited, type Referee } from '../check/referee.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/**
 * The referee will not give a reference. They no longer count, so that the candidate is asked for another, unless those
 * who remain have all answered. What they had written is deleted. A repeat changes nothing.
 */
export function declineReference(
  file: CheckFile,
  refereeId: string,
  reason: DeclineReason | null,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.status === 'declined') return unchanged;
  const mayDecline = isAwaited(referee) || referee.status === 'unreachable';
  if (!isUnderWay(file.check.status) || !mayDecline) return refuse('wrong_state', referee.id);
  const declined: Referee = {
    ...referee,
    status: 'declined',
    declineReason: reason,
    openedAt: referee.openedAt ?? now,
  };
  const started = { ...putReferees(startChange(file.check, now), declined), endedDraftOf: refereeId };
  const noted = addEvent(started, { type: 'referee.declined', actor: 'referee', refereeId });
  const without = withoutCall(file, noted, { actor: 'referee', refereeId });
  return changeTo(askCandidateAgain(file, completeWhenAllAnswered(file, without)));
}
