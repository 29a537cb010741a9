import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Actor } from '../check/event.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasNotStarted } from '../check/referee.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/** Takes out a referee who has not started: their link stops, a call that they proposed is off. A repeat changes nothing. */
export function removeReferee(file: CheckFile, refereeId: string, actor: Actor, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.status === 'removed') return unchanged;
  if (!isUnderWay(file.check.status)) return refuse('wrong_state');
  if (!hasNotStarted(referee)) return refuse('has_started', referee.id);
  const removed = putReferees(startChange(file.check, now), { ...referee, status: 'removed', goneAt: now });
  const noted = addEvent(removed, { type: 'referee.removed', actor, refereeId });
  return changeTo(completeWhenAllAnswered(file, withoutCall(file, noted, { actor, refereeId })));
}
