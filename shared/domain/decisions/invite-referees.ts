import { type Channel, mediaFor } from '../check/channel.ts';
import type { CheckEvent } from '../check/event.ts';
import type { Referee } from '../check/referee.ts';
import { addDays } from '../time.ts';
import { type Change, messagesFor, withReferees } from './decision.ts';

/**
 * Adds to a change that these referees are asked by this channel: their messages, their last day, the events.
 * `disabled` adds nothing; a referee whom the channel does not reach is left as added.
 */
export function inviteReferees(change: Change, asked: readonly Referee[], channel: Channel, now: string): Change {
  const reached = asked.filter((referee) => mediaFor(channel, referee).length > 0);
  if (reached.length === 0) return change;
  const first = change.check.eventCount + 1;
  const events = reached.map(
    (referee, index): CheckEvent => ({
      number: first + index,
      type: 'referee.invited',
      at: now,
      actor: 'system',
      refereeId: referee.id,
    }),
  );
  const invited = reached.map(
    (referee): Referee => ({
      ...referee,
      status: referee.status === 'added' || referee.status === 'unreachable' ? 'invited' : referee.status,
      channel,
      invitedAt: referee.invitedAt ?? now,
      answerBy: referee.answerBy ?? addDays(now, change.check.settings.daysToAnswer),
    }),
  );
  return {
    ...change,
    check: { ...change.check, eventCount: change.check.eventCount + events.length },
    events: [...change.events, ...events],
    referees: withReferees(change.referees, invited),
    messages: [
      ...change.messages,
      ...invited.flatMap((referee, index) =>
        messagesFor({
          kind: 'referee-request',
          recipient: referee.id,
          channel,
          contact: referee,
          language: referee.language,
          cause: first + index,
        }),
      ),
    ],
  };
}
