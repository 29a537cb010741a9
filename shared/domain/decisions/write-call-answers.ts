import { bookedCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { type Referee, withAnswers } from '../check/referee.ts';
import type { Draft, Submission } from '../questionnaire/answer.ts';
import { addDays } from '../time.ts';
import { slotsTakenBy } from './call-change.ts';
import { addEvent, addMessages, type Change, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';
import { mayCall } from './may-call.ts';
import { refusedCall } from './place-call.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { withFirstReportLink } from './submit-answers.ts';
import { toReferee } from './wanted-messages.ts';

/** The referee has these days to confirm what was written down. */
export const daysToConfirm = 7;

/** Keeps what has been written during the call, in the questionnaire that the referee may have begun. */
export function saveCallDraft(file: CheckFile, draft: Draft, { now }: DecisionContext): Decision {
  const referee = findReferee(file, draft.refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (bookedCall(referee) === null || !mayCall(file, referee, now)) return refusedCall(file, referee, now);
  return changeTo({ ...startChange(file.check, now), draft: { ...draft, savedAt: now } });
}

/**
 * The call has been held and what was said is written down. It counts as an answer, and the referee is asked to confirm
 * it within seven days. Refused: `referee_unknown`, `wrong_state` when no call is booked, `closed`.
 */
export function writeCallAnswers(
  file: CheckFile,
  written: Omit<Submission, 'version' | 'submittedAt' | 'mode'>,
  act: RecruiterAct,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const referee = findReferee(file, written.refereeId);
  if (referee === null) return refuse('referee_unknown');
  const call = bookedCall(referee);
  if (call === null || !mayCall(file, referee, now)) return refusedCall(file, referee, now);
  const called: Referee = {
    ...referee,
    status: 'awaiting_confirmation',
    form: written.form,
    openedAt: referee.openedAt ?? now,
    answeredAt: now,
    answersVersion: referee.answersVersion + 1,
    call: { ...call, state: 'held', changedAt: now, confirmBy: addDays(now, daysToConfirm) },
  };
  const taken: Change = {
    ...putReferees(startChange(file.check, now), withAnswers(called, written)),
    submission: { ...written, mode: 'call', version: called.answersVersion, submittedAt: now },
    endedDraftOf: referee.id,
    freedSlots: slotsTakenBy(file.check, referee),
  };
  const noted = addEvent(taken, recruiterEvent('referee.answered', act, referee.id));
  const told = addMessages(noted, toReferee('call-confirm', called));
  return changeTo(completeWhenAllAnswered(file, withFirstReportLink(file, told, context)));
}
