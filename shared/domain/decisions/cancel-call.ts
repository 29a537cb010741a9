import { openCall } from '../call/call.ts';
import type { CheckFile } from '../check/check-file.ts';
import { withoutCall } from './call-change.ts';
import {
  type Decision,
  type DecisionContext,
  type EventOf,
  findReferee,
  refuse,
  startChange,
  unchanged,
} from './decision.ts';

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
  const started = startChange(file.check, [], now);
  return { outcome: 'change', change: withoutCall(file, started, { ...by, refereeId }, now) };
}
