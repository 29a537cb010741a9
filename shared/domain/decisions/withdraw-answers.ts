import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { hasAnswered } from '../check/referee.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/**
 * The referee takes back a reference that was given: every version of the answers is deleted, and while the check is
 * under way the candidate is asked for another referee. A completed check stays completed. A repeat changes nothing.
 */
export function withdrawAnswers(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.status === 'withdrawn') return unchanged;
  if (!hasAnswered(referee)) return refuse('wrong_state', referee.id);
  if (isClosed(file.check, now)) return refuse('closed', referee.id);
  const ended = {
    ...putReferees(startChange(file.check, now), { ...referee, status: 'withdrawn' }),
    endedDraftOf: refereeId,
    endedAnswersOf: { refereeId, versions: referee.answersVersion },
  };
  return changeTo(askCandidateAgain(file, addEvent(ended, { type: 'referee.withdrawn', actor: 'referee', refereeId })));
}
