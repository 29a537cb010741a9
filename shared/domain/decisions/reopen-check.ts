import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { type CheckStatus, canFollow, isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, isGone, type Referee } from '../check/referee.ts';
import { withoutEnd } from '../retention/check-end.ts';
import { holdOf } from '../retention/hold.ts';
import { addDays, laterOf } from '../time.ts';
import { addEvent, type EventOf, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';

/** The status of a check under way that its referees put it in. */
export function statusByReferees(check: Check, referees: readonly Referee[]): CheckStatus {
  if (referees.some((referee) => !isGone(referee))) return 'collecting';
  return check.candidateAskedAt === null ? 'accepted' : 'candidate_invited';
}

/** Opens an ended check with this event. Days that have passed begin again; nothing is sent. */
export function reopenWith(file: CheckFile, event: EventOf, now: string): Decision {
  const { check } = file;
  const status = check.status === 'completed' ? 'collecting' : statusByReferees(check, file.referees);
  if (isUnderWay(check.status) || !canFollow(status, check.status)) return refuse('wrong_state');
  if (holdOf(check, now) !== null) return refuse('held');
  if (check.objection !== undefined) return refuse('objected');
  const { daysToSubmit, daysToAnswer } = check.settings;
  const open: Check = {
    ...withoutEnd(check),
    status,
    submitBy: laterOf(check.submitBy, addDays(now, daysToSubmit)),
  };
  const referees = file.referees.flatMap((referee): readonly Referee[] => {
    const waiting = isAwaited(referee) || referee.status === 'unreachable';
    if (!waiting || referee.answerBy === null) return [];
    const answerBy = laterOf(referee.answerBy, addDays(now, daysToAnswer));
    return answerBy === referee.answerBy ? [] : [{ ...referee, answerBy }];
  });
  return changeTo(addEvent(putReferees(startChange(open, now), ...referees), event));
}

/**
 * The recruiter opens an ended check again. Refused: `wrong_state` when it has not ended, `held`, and
 * `objected` once its candidate has objected.
 */
export const reopenCheck = (file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision =>
  reopenWith(file, recruiterEvent('reference_check.reopened', act), now);
