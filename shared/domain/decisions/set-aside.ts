import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { addEvent, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/** Since it ended last. */
export const isSetAside = ({ setAsideAt, endedAt, updatedAt }: Check): boolean =>
  setAsideAt !== undefined && setAsideAt >= (endedAt ?? updatedAt);

/** The recruiter wants an expired check among what needs them no more. Refused: `wrong_state`. A repeat changes nothing. */
export function setAside(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.status !== 'expired') return refuse('wrong_state');
  if (isSetAside(check)) return unchanged;
  const started = startChange({ ...check, setAsideAt: now }, now);
  return changeTo(addEvent(started, recruiterEvent('reference_check.set_aside', act)));
}
