import type { CheckFile } from '../check/check-file.ts';
import { canFollow } from '../check/lifecycle.ts';
import { withoutCalls } from './call-change.ts';
import { type Decision, type DecisionContext, refuse, startChange, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterActor, recruiterEvent } from './recruiter-act.ts';

/** The recruiter withdraws the check: nothing more is sent or taken in. A repeat changes nothing. */
export function cancelCheck(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.status === 'cancelled') return unchanged;
  if (!canFollow('cancelled', check.status)) return refuse('wrong_state');
  const change = startChange(
    { ...check, status: 'cancelled' },
    [recruiterEvent('reference_check.cancelled', act)],
    now,
  );
  return { outcome: 'change', change: withoutCalls(file, change, recruiterActor(act), now) };
}
