import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { type Decision, type DecisionContext, refuse, startChange, unchanged } from './decision.ts';
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
  const change = startChange({ ...check, settings }, [recruiterEvent('reference_check.more_requested', act)], now);
  if (refereesRequested < before) return { outcome: 'change', change: completeWhenAllAnswered(file, change, now) };
  return { outcome: 'change', change: askCandidateAgain(file, change, now) };
}
