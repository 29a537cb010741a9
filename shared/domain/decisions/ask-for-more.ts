import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { addEvent, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/**
 * The recruiter asks for another number of referees (1-5). For more of them the candidate is asked, unless their channel
 * is `disabled`; with fewer, the check may be complete. Refused: `wrong_state`.
 */
export function askForMore(
  file: CheckFile,
  refereesRequested: number,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const { check } = file;
  const before = check.settings.refereesRequested;
  if (refereesRequested === before) return unchanged;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const settings = { ...check.settings, refereesRequested };
  const started = startChange({ ...check, settings }, now);
  const noted = addEvent(started, recruiterEvent('reference_check.more_requested', act));
  return changeTo(refereesRequested < before ? completeWhenAllAnswered(file, noted) : askCandidateAgain(file, noted));
}
