import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { hasAnswered, withAnswers } from '../check/referee.ts';
import { withEnd } from '../retention/check-end.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { addEvent, addMessages, applyTo, type Change, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';

/**
 * The referee takes back a reference that was given: every version of the answers is deleted, and while the check is
 * under way the candidate is asked for another referee. A completed check stays completed as long as an answer is left;
 * without any it is declined, which the recruiter is told. A repeat changes nothing.
 */
export function withdrawAnswers(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.status === 'withdrawn') return unchanged;
  if (!hasAnswered(referee)) return refuse('wrong_state', referee.id);
  if (isClosed(file.check, now)) return refuse('closed', referee.id);
  const ended = {
    ...putReferees(startChange(file.check, now), withAnswers({ ...referee, status: 'withdrawn' }, null)),
    endedDraftOf: refereeId,
    endedAnswersOf: { refereeId, versions: referee.answersVersion },
  };
  const noted = addEvent(ended, { type: 'referee.withdrawn', actor: 'referee', refereeId });
  return changeTo(declineWithoutAnswers(file, askCandidateAgain(file, noted)));
}

/** The note that tells it from a check that the candidate or the referees declined. */
export const withdrawnNote = 'answers_withdrawn';

/** A completed check without any answer left is declined, which the recruiter is told. */
export function declineWithoutAnswers(file: CheckFile, change: Change): Change {
  const { check } = change;
  if (check.status !== 'completed' || applyTo(file, change).referees.some(hasAnswered)) return change;
  const declined = addEvent(
    { ...change, check: withEnd(check, 'declined', check.updatedAt) },
    { type: 'reference_check.declined', actor: 'system', refereeId: null, note: withdrawnNote },
  );
  return addMessages(declined, noticeToRecruiter('recruiter-declined', check));
}
