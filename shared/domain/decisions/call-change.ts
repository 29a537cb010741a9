import { bookedCall, type Call, openCall } from '../call/call.ts';
import { slotsOf } from '../call/call-slots.ts';
import type { Check } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { maxCallChanges } from '../limits.ts';
import { addEvent, addMessages, applyTo, type Change, type EventOf, putReferees } from './change.ts';
import { toCaller, toReferee } from './wanted-messages.ts';

export const slotsTakenBy = ({ id, organisationId, live }: Check, referee: Referee): Change['takenSlots'] => {
  const call = bookedCall(referee);
  return call === null ? [] : slotsOf(call, { organisationId, live, checkId: id, refereeId: referee.id });
};

/** Where a referee stands without a call. */
export const statusWithoutCall = ({ form }: Referee): Referee['status'] => (form === null ? 'opened' : 'answering');

type By = Pick<EventOf, 'actor'>;

/** Every change of a call is told to two people, so that a referee has so many of them and no more. */
export const mayChangeCall = ({ callChanges = 0 }: Referee, { actor }: By): boolean =>
  actor !== 'referee' || callChanges < maxCallChanges;

export const withCallChange = (referee: Referee, { actor }: By): Referee =>
  actor === 'referee' ? { ...referee, callChanges: (referee.callChanges ?? 0) + 1 } : referee;

/**
 * Adds to a change that this referee's call, booked or only proposed, is off: the time is free again, and whoever has it
 * in their calendar is told. Nothing is added when there is none.
 */
export function withoutCall(file: CheckFile, change: Change, event: Omit<EventOf, 'type'>): Change {
  const referee = findReferee(applyTo(file, change), event.refereeId ?? '');
  const call = referee === null ? null : openCall(referee);
  if (referee === null || call === null) return change;
  const cancelled: Call = {
    ...call,
    state: 'cancelled',
    sequence: call.sequence === null ? null : call.sequence + 1,
    changedAt: change.check.updatedAt,
  };
  const status = referee.status === 'call_booked' ? statusWithoutCall(referee) : referee.status;
  const noted = addEvent(change, { ...event, type: 'referee.call_cancelled' });
  const told = addMessages(
    putReferees(noted, withCallChange({ ...referee, status, call: cancelled }, event)),
    ...(call.state === 'booked' ? [toReferee('call-cancelled', referee)] : []),
    toCaller('call-cancelled', referee, call),
  );
  return { ...told, freedSlots: [...told.freedSlots, ...slotsTakenBy(change.check, referee)] };
}

/** The same for every referee of the check, when it ends. */
export const withoutCalls = (file: CheckFile, change: Change, event: Omit<EventOf, 'type' | 'refereeId'>): Change =>
  file.referees.reduce((sum, { id }) => withoutCall(file, sum, { ...event, refereeId: id }), change);
