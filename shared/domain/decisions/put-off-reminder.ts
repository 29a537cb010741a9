import { mediaFor } from '../check/channel.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, type Referee } from '../check/referee.ts';
import { isYetToGo, messageId, type NewMessage } from '../messages/message.ts';
import { type Decision, type DecisionContext, findReferee, refuse, startChange, unchanged } from './decision.ts';

/** Whether this referee may still choose about reminders: somebody waits for an answer, and no call is booked. */
export const mayBeReminded = (file: CheckFile, referee: Referee): boolean =>
  isUnderWay(file.check.status) && isAwaited(referee) && referee.status !== 'call_booked';

const withReminders = ({ remindersStopped: _, ...referee }: Referee): Referee => referee;

/** Sorts after all that went before: of two choices the later one holds. */
const reminderAt = (file: CheckFile, referee: Referee, at: string): readonly NewMessage[] =>
  mediaFor(referee.channel ?? 'email-sms', referee).map((medium) => ({
    id: `${messageId(file.check.eventCount, referee.id, medium)}_s${String(file.check.version).padStart(6, '0')}`,
    kind: 'referee-reminder',
    recipient: referee.id,
    medium,
    language: referee.language,
    dueAt: at,
    plan: { at, by: 'referee' },
  }));

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
  const started = startChange(file.check, [], now);
  const messages = reminderAt(file, referee, at);
  return { outcome: 'change', change: { ...started, referees: [withReminders(referee)], messages } };
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
  return { outcome: 'change', change: { ...startChange(file.check, [], now), referees: [stopped] } };
}
