import { openCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import { moveCall } from './move-call.ts';
import type { RecruiterAct } from './recruiter-act.ts';

/** The recruiter takes the time that the referee proposed. Refused: `wrong_state` when none is proposed, `wrong_time`. */
export function acceptProposal(
  file: CheckFile,
  refereeId: string,
  act: RecruiterAct,
  context: DecisionContext,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  const call = openCall(referee);
  if (call === null) return refuse('wrong_state', refereeId);
  return moveCall(file, refereeId, { at: call.at, zone: call.zone }, act, context);
}
