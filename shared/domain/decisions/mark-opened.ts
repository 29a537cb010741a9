import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import type { Referee } from '../check/referee.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/** A person has had the referee's page before their eyes. Moves nothing backwards; a repeat changes nothing. */
export function markOpened(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!isUnderWay(file.check.status)) return unchanged;
  if (referee.status !== 'invited' && referee.status !== 'added') return unchanged;
  const opened: Referee = { ...referee, status: 'opened', openedAt: referee.openedAt ?? now };
  const started = putReferees(startChange(file.check, now), opened);
  return changeTo(addEvent(started, { type: 'referee.opened', actor: 'referee', refereeId }));
}
