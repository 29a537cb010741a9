import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { addHours } from '../time.ts';
import { addEvent, addMessages, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { mayBeReminded } from './may-be-reminded.ts';
import { mayBeAskedFrom } from './request-pace.ts';
import { isAskedAnew, usualChannel } from './request-referee.ts';
import { toReferee } from './wanted-messages.ts';

/** A referee is left in peace for so long after whatever was sent last. */
const hoursInPeace = 24;

/** Whether the candidate may still remind this referee, who was asked, has not answered and wants reminders. */
const mayStillRemind = (file: CheckFile, referee: Referee): boolean =>
  mayBeReminded(file, referee) &&
  !isAskedAnew(referee) &&
  referee.remindersStopped !== true &&
  usualChannel(file, referee) !== 'disabled';

const isInPeace = (file: CheckFile, referee: Referee, now: string): boolean =>
  now < addHours(mayBeAskedFrom(file, referee.id) ?? referee.invitedAt ?? now, hoursInPeace);

/** Whether the candidate's page offers it now. */
export const mayRemindByCandidate = (file: CheckFile, referee: Referee, now: string): boolean =>
  referee.remindedByCandidateAt === undefined && mayStillRemind(file, referee) && !isInPeace(file, referee, now);

/**
 * The candidate reminds a referee, once, by the channel by which they were asked. A repeat changes nothing. Refused:
 * `referee_unknown`, `wrong_state`, and `too_soon` within a day of what was sent last.
 */
export function remindByCandidate(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.remindedByCandidateAt !== undefined) return unchanged;
  if (!mayStillRemind(file, referee)) return refuse('wrong_state', referee.id);
  if (isInPeace(file, referee, now)) return refuse('too_soon', referee.id);
  const started = putReferees(startChange(file.check, now), { ...referee, remindedByCandidateAt: now });
  const noted = addEvent(started, { type: 'referee.reminded', actor: 'candidate', refereeId: referee.id });
  return changeTo(addMessages(noted, toReferee('referee-reminder', referee, usualChannel(file, referee))));
}
