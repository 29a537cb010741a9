import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { type Decision, type DecisionContext, findReferee, refuse, startChange, unchanged } from './decision.ts';

/** A person has had the referee's page before their eyes. Moves nothing backwards; a repeat changes nothing. */
export function markOpened(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!isUnderWay(file.check.status)) return unchanged;
  if (referee.status !== 'invited' && referee.status !== 'added') return unchanged;
  const started = startChange(file.check, [{ type: 'referee.opened', actor: 'referee', refereeId }], now);
  return {
    outcome: 'change',
    change: { ...started, referees: [{ ...referee, status: 'opened', openedAt: referee.openedAt ?? now }] },
  };
}
