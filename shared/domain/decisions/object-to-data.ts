import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered } from '../check/referee.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { newObjection } from '../retention/objection.ts';
import { addEvent, addMessages, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';
import { declineWithoutAnswers } from './withdraw-answers.ts';

/**
 * Whether somebody may object: a referee whose answers are closed, so that they cannot be withdrawn; the candidate of an
 * ended check. Before that both have ways out of their own. `person`: `candidate`, or a referee's id.
 */
export function mayObject(file: CheckFile, person: string, now: string): boolean {
  const { check } = file;
  if (person === 'candidate') return !isUnderWay(check.status) && check.objection === undefined;
  const referee = findReferee(file, person);
  return referee !== null && hasAnswered(referee) && isClosed(check, now);
}

/**
 * A referee objects to the answers of a closed check: they leave report, links and API at once, and wait for the
 * recruiter to delete or to keep them. Without another answer a completed check is declined. A repeat changes nothing.
 */
export function objectToAnswers(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const { check } = file;
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.objection !== undefined) return unchanged;
  if (!mayObject(file, refereeId, now)) return refuse('wrong_state', refereeId);
  const taken = { ...referee, status: 'withdrawn', objection: newObjection(now) } as const;
  const noted = addEvent(putReferees(startChange(withKnownEnd(check), now), taken), {
    type: 'referee.objected',
    actor: 'referee',
    refereeId,
  });
  const told = addMessages(noted, { ...noticeToRecruiter('recruiter-objection', check), about: refereeId });
  return changeTo(declineWithoutAnswers(file, told));
}

/**
 * The candidate objects to all that is kept about them, once the check has ended: its report is closed at once, and the
 * recruiter deletes the check or keeps it for a stated reason. A repeat changes nothing.
 */
export function objectToCheck(file: CheckFile, { now }: DecisionContext): Decision {
  const { check } = file;
  if (check.objection !== undefined) return unchanged;
  if (!mayObject(file, 'candidate', now)) return refuse('wrong_state');
  const objected = startChange({ ...withKnownEnd(check), objection: newObjection(now) }, now);
  const noted = addEvent(objected, { type: 'candidate.objected', actor: 'candidate', refereeId: null });
  return changeTo(addMessages(noted, noticeToRecruiter('recruiter-objection', check)));
}
