import { type Channel, mediaFor } from '../check/channel.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { isAwaited, type Referee } from '../check/referee.ts';
import { addEvent, addMessages, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { isTooSoon } from './request-pace.ts';
import { toReferee } from './wanted-messages.ts';

/** How this referee is asked when nothing else is said: as last time, else as the check says. */
export const usualChannel = (file: CheckFile, referee: Referee): Channel =>
  referee.channel ?? file.check.settings.refereeChannel;

/** They get the request, not a reminder of one: nothing has reached them yet. */
export const isAskedAnew = (referee: Referee): boolean =>
  referee.invitedAt === null || referee.status === 'unreachable';

/**
 * The recruiter sends the request by hand, or a reminder to one who was asked already; it goes at once. Refused:
 * `referee_unknown`, `wrong_state`, `channel_missing` where nothing says how, `unreachable_by_channel`, `too_soon`.
 */
export function requestReferee(
  file: CheckFile,
  asked: Readonly<{ refereeId: string; channel: Channel | null }>,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, asked.refereeId);
  if (referee === null) return refuse('referee_unknown');
  const waiting = isAwaited(referee) || referee.status === 'unreachable';
  if (!isUnderWay(file.check.status) || !waiting) return refuse('wrong_state', referee.id);
  const channel = asked.channel ?? usualChannel(file, referee);
  if (channel === 'disabled') return refuse('channel_missing', referee.id);
  if (mediaFor(channel, referee, file.check.settings.smsCountries).length === 0)
    return refuse('unreachable_by_channel', referee.id);
  if (isTooSoon(file, referee.id, now)) return refuse('too_soon', referee.id);
  if (isAskedAnew(referee)) {
    const byHand = (id: string) => recruiterEvent('referee.invited', act, id);
    return changeTo(inviteReferees(startChange(file.check, now), [referee], channel, byHand));
  }
  const started = putReferees(startChange(file.check, now), { ...referee, channel });
  const noted = addEvent(started, recruiterEvent('referee.reminded', act, referee.id));
  return changeTo(addMessages(noted, toReferee('referee-reminder', referee, channel)));
}
