import type { CheckFile } from '../check/check-file.ts';
import { expiresAt } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isGone } from '../check/referee.ts';
import { withEnd } from '../retention/check-end.ts';
import { withoutCalls } from './call-change.ts';
import { addEvent, addMessages, startByItself, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

/**
 * Ends a check whose last deadline has passed: `completed` when it was reopened and nobody is awaited, `declined` when
 * all referees had declined, else `expired`.
 */
export function passDeadline(file: CheckFile, { now }: DecisionContext): Decision {
  if (!isUnderWay(file.check.status)) return unchanged;
  const deadline = expiresAt(file.check, file.referees);
  // Written when its days still began with the check itself: none run, and it is no longer due.
  if (deadline === null) return changeTo(startByItself(file.check, now));
  if (now < deadline) return unchanged;
  const complete = completeWhenAllAnswered(file, startChange(file.check, now));
  if (complete.check.status === 'completed') return changeTo(complete);
  const present = file.referees.filter((referee) => !isGone(referee));
  const allDeclined = present.length > 0 && present.every((referee) => referee.status === 'declined');
  const status = allDeclined ? 'declined' : 'expired';
  const started = startChange(withEnd(file.check, status, now), now);
  const noted = addEvent(started, { type: `reference_check.${status}`, actor: 'system', refereeId: null });
  const told = addMessages(noted, noticeToRecruiter(`recruiter-${status}`, file.check));
  return changeTo(withoutCalls(file, told, { actor: 'system' }));
}
