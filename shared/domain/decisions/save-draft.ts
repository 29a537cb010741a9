import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, isCounted, type Referee } from '../check/referee.ts';
import type { Draft } from '../questionnaire/answer.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, type Change, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';

/** Whether this referee may write now: the check takes answers, and the referee has not declined or been taken out. */
export function mayWrite(file: CheckFile, referee: Referee, now: string): boolean {
  if (isClosed(file.check, now)) return false;
  if (!isCounted(referee) && referee.status !== 'unreachable') return false;
  return isUnderWay(file.check.status) || file.check.status === 'completed';
}

/**
 * Keeps what a referee has written so far. The first save makes the referee `answering`; whoever had booked a call
 * answers in writing instead, and it is called off.
 */
export function saveDraft(file: CheckFile, draft: Draft, { now }: DecisionContext): Decision {
  const referee = findReferee(file, draft.refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayWrite(file, referee, now)) return refuse(isClosed(file.check, now) ? 'closed' : 'wrong_state', referee.id);
  const writing: Referee = {
    ...referee,
    status: hasAnswered(referee) ? referee.status : 'answering',
    form: draft.form,
    openedAt: referee.openedAt ?? now,
  };
  const by = { actor: 'referee', refereeId: referee.id } as const;
  const kept: Change = { ...putReferees(startChange(file.check, now), writing), draft: { ...draft, savedAt: now } };
  const noted = referee.openedAt === null ? addEvent(kept, { ...by, type: 'referee.opened' }) : kept;
  return changeTo(withoutCall(file, noted, by));
}
