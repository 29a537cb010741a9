import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { type Referee, withAnswers } from '../check/referee.ts';
import type { Submission } from '../questionnaire/answer.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { mayConfirm } from './may-call.ts';

/**
 * The referee says that what was written down is right, with whatever they have corrected in it: a new version, in the
 * place of the one from the call. Refused: `referee_unknown`, `wrong_state`, `closed`.
 */
export function confirmCallAnswers(
  file: CheckFile,
  confirmed: Omit<Submission, 'version' | 'submittedAt' | 'mode'>,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, confirmed.refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayConfirm(file, referee, now)) return refuse(isClosed(file.check, now) ? 'closed' : 'wrong_state', referee.id);
  const answered: Referee = { ...referee, status: 'answered', answersVersion: referee.answersVersion + 1 };
  const started = putReferees(startChange(file.check, now), withAnswers(answered, confirmed));
  const noted = addEvent(started, { type: 'referee.call_confirmed', actor: 'referee', refereeId: referee.id });
  return changeTo({
    ...noted,
    submission: { ...confirmed, mode: 'call_confirmed', version: answered.answersVersion, submittedAt: now },
    endedDraftOf: referee.id,
  });
}

/** Seven days have gone and nothing was confirmed: the answers stand, reported as a call that was not confirmed. */
export function passConfirmation(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  const confirmBy = referee?.call?.confirmBy ?? null;
  if (referee === null || referee.status !== 'awaiting_confirmation' || confirmBy === null || now < confirmBy) {
    return unchanged;
  }
  const started = putReferees(startChange(file.check, now), { ...referee, status: 'answered' });
  return changeTo(addEvent(started, { type: 'referee.call_unconfirmed', actor: 'system', refereeId }));
}
