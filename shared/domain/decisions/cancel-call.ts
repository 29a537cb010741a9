import { openCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { withoutCall } from './call-change.ts';
import { type EventOf, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/** Either side calls the call off; the referee may book another, or answer in writing. A repeat changes nothing. */
export function cancelCall(
  file: CheckFile,
  refereeId: string,
  by: Omit<EventOf, 'type' | 'refereeId'>,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (openCall(referee) === null) return unchanged;
  return changeTo(withoutCall(file, startChange(file.check, now), { ...by, refereeId }));
}
