import { type CheckFile, findReferee } from '../check/check-file.ts';
import { type Decision, type DecisionContext, refuse } from './decision.ts';
import { type CallTerms, placeCall } from './place-call.ts';
import { type RecruiterAct, recruiterActor } from './recruiter-act.ts';

/**
 * The recruiter sets a time: moves what is booked, or answers a proposal with another time. Refused as `placeCall`
 * refuses; a referee who has not asked for a call is `wrong_state`.
 */
export function moveCall(
  file: CheckFile,
  refereeId: string,
  { at, zone }: Pick<CallTerms, 'at' | 'zone'>,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.call === undefined || referee.call.state === 'held') return refuse('wrong_state', refereeId);
  const { minutes, phone, handler } = referee.call;
  return placeCall(file, refereeId, { at, minutes, phone, handler, zone }, recruiterActor(act), now);
}
