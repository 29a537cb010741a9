import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { isYetToGo } from '../messages/message.ts';
import { addMessages, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { mayBeReminded } from './may-be-reminded.ts';
import { toReferee } from './wanted-messages.ts';

const withReminders = ({ remindersStopped: _, ...referee }: Referee): Referee => referee;

/**
 * The referee chooses when to be reminded, whatever waited before (which gives way when it comes due), and also after
 * reminders were stopped. A repeat changes nothing. Refused: `referee_unknown`, `wrong_state`.
 */
export function putOffReminder(file: CheckFile, refereeId: string, at: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayBeReminded(file, referee)) return refuse('wrong_state', referee.id);
  const latest = file.messages
    .filter((each) => each.recipient === refereeId && each.kind === 'referee-reminder')
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .at(-1);
  const isSame = latest !== undefined && isYetToGo(latest) && latest.plan?.by === 'referee' && latest.plan.at === at;
  if (isSame && referee.remindersStopped !== true) return unchanged;
  const started = putReferees(startChange(file.check, now), withReminders(referee));
  const reminder = toReferee('referee-reminder', referee, referee.channel ?? 'email-sms');
  return changeTo(addMessages(started, { ...reminder, plan: { at, by: 'referee' } }));
}

/**
 * The referee wants no reminders; those that wait are dropped when they come due. A repeat changes nothing. Refused:
 * `referee_unknown`, `wrong_state`.
 */
export function stopReminders(file: CheckFile, refereeId: string, { now }: DecisionContext): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (referee.remindersStopped === true) return unchanged;
  if (!mayBeReminded(file, referee)) return refuse('wrong_state', referee.id);
  const stopped: Referee = { ...referee, remindersStopped: true };
  return changeTo(putReferees(startChange(file.check, now), stopped));
}
