import type { Check } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { hasAnswered, isAwaited, type Referee } from '../check/referee.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { askCandidateAgain } from './ask-candidate-again.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, addMessages, type Change, putReferees, startChange } from './change.ts';
import { completeWhenAllAnswered } from './complete-check.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { noticeToRecruiter } from './wanted-messages.ts';
import { declineWithoutAnswers } from './withdraw-answers.ts';

/** What stays: that there was a referee, and how it went with them; of a call, when and with whom it was to be. */
const erased = ({ call, objection: _, ...referee }: Referee, status: Referee['status'], now: string): Referee => ({
  ...referee,
  ...(call !== undefined && { call: { ...call, phone: '', note: null, zone: null } }),
  status,
  firstName: '',
  lastName: '',
  email: null,
  phone: null,
  relation: null,
  declineReason: null,
  erasedAt: now,
});

/** Who had answered has taken it back; who is still awaited has declined; of others it stays as it was. */
function statusOf(file: CheckFile, referee: Referee): Referee['status'] {
  if (hasAnswered(referee)) return 'withdrawn';
  return isUnderWay(file.check.status) && isAwaited(referee) ? 'declined' : referee.status;
}

/** Who was left out may be the same person, by another name: no name of theirs stays. */
const withoutLeftOut = ({ leftOut: _, ...check }: Check): Check => check;

/** Nothing more is written to somebody of whom nothing is to be kept. */
const without = (change: Change, refereeId: string): Change => ({
  ...change,
  messages: change.messages.filter(({ recipient }) => recipient !== refereeId),
});

/**
 * Deletes all about a referee, at their wish: who they are, their answers and drafts, a call, whose time is free again.
 * It then goes as when a referee withdraws or declines. In a check that is under way the recruiter is told. A repeat changes nothing.
 */
export function eraseReferee(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const { check } = file;
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.erasedAt !== undefined) return unchanged;
  const started = startChange(withoutLeftOut(withKnownEnd(check)), now);
  const status = statusOf(file, referee);
  const ended: Change = {
    ...started,
    endedDraftOf: refereeId,
    endedAnswersOf: { refereeId, versions: referee.answersVersion },
  };
  const noted = addEvent(ended, { type: 'referee.erased', actor: 'system', refereeId });
  const free = withoutCall(file, noted, { actor: 'system', refereeId });
  const [last = referee] = free.referees;
  const gone = without(putReferees(free, erased(last, status, now)), refereeId);
  const asked = askCandidateAgain(file, completeWhenAllAnswered(file, gone));
  const told = isUnderWay(check.status) ? addMessages(asked, noticeToRecruiter('recruiter-erased', check)) : asked;
  return changeTo(declineWithoutAnswers(file, told));
}
