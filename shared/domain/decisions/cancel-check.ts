import type { CheckFile } from '../check/check-file.ts';
import { canFollow } from '../check/lifecycle.ts';
import { withEnd } from '../retention/check-end.ts';
import { withoutCalls } from './call-change.ts';
import { addEvent, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterActor, recruiterEvent } from './recruiter-act.ts';

/** The recruiter withdraws the check: nothing more is sent or taken in. A repeat changes nothing. */
export function cancelCheck(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.status === 'cancelled') return unchanged;
  if (!canFollow('cancelled', check.status)) return refuse('wrong_state');
  const started = startChange(withEnd(check, 'cancelled', now), now);
  const noted = addEvent(started, recruiterEvent('reference_check.cancelled', act));
  return changeTo(withoutCalls(file, noted, recruiterActor(act)));
}
