import type { Recruiter } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { addEvent, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

const isSame = (one: Recruiter, other: Recruiter): boolean =>
  (['name', 'email', 'phone', 'title'] as const).every((part) => one[part] === other[part]);

/** Another recruiter takes the check over, in any state. */
export function changeRecruiter(
  { check }: CheckFile,
  recruiter: Recruiter,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  if (isSame(check.recruiter, recruiter)) return unchanged;
  const started = startChange({ ...check, recruiter }, now);
  return changeTo(addEvent(started, recruiterEvent('reference_check.recruiter_changed', act)));
}
