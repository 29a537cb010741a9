import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { addressesAllowed } from './ask-named-referees.ts';
import { addEvent, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/**
 * The recruiter allows so many addresses in all at which referees are asked at the candidate's wish. Refused:
 * `wrong_state`.
 */
export function allowAddresses(
  file: CheckFile,
  allowed: number,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const { check } = file;
  if (addressesAllowed(check) === allowed) return unchanged;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const started = startChange({ ...check, addressesAllowed: allowed }, now);
  return changeTo(addEvent(started, recruiterEvent('reference_check.addresses_allowed', act)));
}
