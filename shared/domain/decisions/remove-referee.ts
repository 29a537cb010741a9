import type { CheckFile } from '../check/check-file.ts';
import type { Actor } from '../check/event.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasNotStarted } from '../check/referee.ts';
import { withoutCall } from './call-change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import {
  type Change,
  type Decision,
  type DecisionContext,
  findReferee,
  refuse,
  startChange,
  unchanged,
} from './decision.ts';

/** Takes out a referee who has not started: their link stops, a call that they proposed is off. A repeat changes nothing. */
export function removeReferee(file: CheckFile, refereeId: string, actor: Actor, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.status === 'removed') return unchanged;
  if (!isUnderWay(file.check.status)) return refuse('wrong_state');
  if (!hasNotStarted(referee)) return refuse('has_started', referee.id);
  const started = startChange(file.check, [{ type: 'referee.removed', actor, refereeId }], now);
  const removed: Change = { ...started, referees: [{ ...referee, status: 'removed' }] };
  const change = withoutCall(file, removed, { actor, refereeId }, now);
  return { outcome: 'change', change: completeWhenAllAnswered(file, change, now) };
}
