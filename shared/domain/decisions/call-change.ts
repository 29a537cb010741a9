import { bookedCall, type Call, callerOf, openCall } from '../call/call.ts';
import { slotsOf } from '../call/call-slots.ts';
import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import type { MessageKind, NewMessage } from '../messages/message.ts';
import { type Change, type EventOf, messagesFor, withReferees } from './decision.ts';

/** To the referee by mail, or by SMS when there is no address. */
export const toReferee = (kind: MessageKind, referee: Referee, cause: number): readonly NewMessage[] =>
  messagesFor({
    kind,
    recipient: referee.id,
    channel: referee.email === null ? 'sms' : 'email',
    contact: referee,
    language: referee.language,
    cause,
  });

/** To the one who calls, by mail in the organisation's language, whatever the message says. */
export const toCaller = (kind: MessageKind, referee: Referee, call: Call, cause: number): readonly NewMessage[] =>
  messagesFor({
    kind,
    recipient: callerOf(referee.id),
    channel: 'email',
    contact: { email: call.handler.email, phone: null },
    language: referee.language,
    cause,
  });

export const slotsTakenBy = ({ id, organisationId, live }: Check, referee: Referee): Change['takenSlots'] => {
  const call = bookedCall(referee);
  return call === null ? [] : slotsOf(call, { organisationId, live, checkId: id, refereeId: referee.id });
};

/** Where a referee stands without a call. */
export const statusWithoutCall = ({ form }: Referee): Referee['status'] => (form === null ? 'opened' : 'answering');

/**
 * Adds to a change that this referee's call, booked or only proposed, is off: the time is free again, and whoever has it
 * in their calendar is told. Nothing is added when there is none.
 */
export function withoutCall(file: CheckFile, change: Change, event: Omit<EventOf, 'type'>, now: string): Change {
  const referee = withReferees(file.referees, change.referees).find((each) => each.id === event.refereeId);
  const call = referee === undefined ? null : openCall(referee);
  if (referee === undefined || call === null) return change;
  const cause = change.check.eventCount + 1;
  const cancelled: Call = {
    ...call,
    state: 'cancelled',
    sequence: call.sequence === null ? null : call.sequence + 1,
    changedAt: now,
  };
  const status = referee.status === 'call_booked' ? statusWithoutCall(referee) : referee.status;
  const without: Referee = { ...referee, status, call: cancelled };
  return {
    ...change,
    check: { ...change.check, eventCount: cause },
    referees: withReferees(change.referees, [without]),
    events: [...change.events, { ...event, type: 'referee.call_cancelled', number: cause, at: now }],
    messages: [
      ...change.messages,
      ...(call.state === 'booked' ? toReferee('call-cancelled', referee, cause) : []),
      ...toCaller('call-cancelled', referee, call, cause),
    ],
    freedSlots: [...change.freedSlots, ...slotsTakenBy(change.check, referee)],
  };
}

/** The same for every referee of the check, when it ends. */
export const withoutCalls = (
  file: CheckFile,
  change: Change,
  event: Omit<EventOf, 'type' | 'refereeId'>,
  now: string,
) => file.referees.reduce((sum, { id }) => withoutCall(file, sum, { ...event, refereeId: id }, now), change);
