import { type Channel, mediaFor } from '../check/channel.ts';
import type { Referee } from '../check/referee.ts';
import { addDays } from '../time.ts';
import { addEvent, addMessages, type Change, type EventOf, putReferees } from './change.ts';
import { toReferee } from './wanted-messages.ts';

const byItself = (refereeId: string): EventOf => ({ type: 'referee.invited', actor: 'system', refereeId });

/**
 * Adds to a change that these referees are asked by this channel: their messages, their last day, the events, as
 * `eventOf` words them. `disabled` adds nothing; a referee whom the channel does not reach is left as added.
 */
export function inviteReferees(
  change: Change,
  asked: readonly Referee[],
  channel: Channel,
  eventOf: (refereeId: string) => EventOf = byItself,
): Change {
  const { updatedAt: now, settings } = change.check;
  return asked
    .filter((referee) => mediaFor(channel, referee, settings.smsCountries).length > 0)
    .reduce((sum, referee) => {
      const invited: Referee = {
        ...referee,
        status: referee.status === 'added' || referee.status === 'unreachable' ? 'invited' : referee.status,
        channel,
        invitedAt: referee.invitedAt ?? now,
        answerBy: referee.answerBy ?? addDays(now, settings.daysToAnswer),
      };
      const noted = putReferees(addEvent(sum, eventOf(referee.id)), invited);
      return addMessages(noted, toReferee('referee-request', invited, channel));
    }, change);
}
