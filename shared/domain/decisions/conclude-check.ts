import type { CheckFile } from '../check/check-file.ts';
import { canFollow } from '../check/lifecycle.ts';
import { withoutCalls } from './call-change.ts';
import { addEvent, startChange } from './change.ts';
import { renewFirstLink } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterActor, recruiterEvent } from './recruiter-act.ts';

/**
 * The recruiter marks the check done: it completes with the answers that there are, and is closed at once. One that has
 * completed by itself is only closed. Refused: `wrong_state`. A repeat changes nothing.
 */
export function concludeCheck(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.status === 'completed') {
    if (check.concludedAt !== null) return unchanged;
    const closed = startChange({ ...check, concludedAt: now }, now);
    return changeTo(addEvent(closed, recruiterEvent('reference_check.concluded', act)));
  }
  if (!canFollow('completed', check.status)) return refuse('wrong_state');
  const done = { ...check, status: 'completed', completedAt: now, concludedAt: now } as const;
  const noted = addEvent(startChange(done, now), recruiterEvent('reference_check.completed', act));
  return changeTo(renewFirstLink(file, withoutCalls(file, noted, recruiterActor(act))));
}
