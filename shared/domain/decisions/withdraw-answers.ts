import { isClosed } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { hasAnswered, type Referee } from '../check/referee.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { type Decision, type DecisionContext, findReferee, refuse, startChange, unchanged } from './decision.ts';

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
  const withdrawn: Referee = { ...referee, status: 'withdrawn' };
  const started = startChange(file.check, [{ type: 'referee.withdrawn', actor: 'referee', refereeId }], now);
  const change = {
    ...started,
    referees: [withdrawn],
    endedDraftOf: refereeId,
    endedAnswersOf: { refereeId, versions: referee.answersVersion },
  };
  return { outcome: 'change', change: askCandidateAgain(file, change, now) };
}
