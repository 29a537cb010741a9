import { bookedCall, type Call, openCall } from '../call/call.ts';
import { slotsWithout } from '../call/call-slots.ts';
import { isClosed } from '../check/check.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import type { Referee } from '../check/referee.ts';
import { addDays, laterOf } from '../time.ts';
import { mayChangeCall, slotsTakenBy, withCallChange } from './call-change.ts';
import { addEvent, addMessages, type EventOf, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, refuse, unchanged } from './decision.ts';
import { mayCall } from './may-call.ts';
import { toCaller, toReferee } from './wanted-messages.ts';

/** What is agreed about a call. */
export type CallTerms = Pick<Call, 'at' | 'minutes' | 'phone' | 'handler' | 'zone'>;

/** After the call there are these days to write the answers down, before the check can expire. */
const daysAfterCall = 2;

export const refusedCall = (file: CheckFile, referee: Referee, now: string): Decision =>
  refuse(isClosed(file.check, now) ? 'closed' : 'wrong_state', referee.id);

const isSame = (call: Call, terms: CallTerms): boolean =>
  call.at === terms.at &&
  call.minutes === terms.minutes &&
  call.phone === terms.phone &&
  call.handler.email === terms.handler.email;

/**
 * Books a call at this time, or moves the one that is booked to it; both sides get it in their calendars. Times that
 * have gone by are `wrong_time`; a referee who has changed it often enough is `too_many_call_changes`. A repeat changes
 * nothing.
 */
export function placeCall(
  file: CheckFile,
  refereeId: string,
  terms: CallTerms,
  by: Omit<EventOf, 'type' | 'refereeId'>,
  now: string,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayCall(file, referee, now)) return refusedCall(file, referee, now);
  const booked = bookedCall(referee);
  if (booked !== null && isSame(booked, terms)) return unchanged;
  if (terms.at <= now) return refuse('wrong_time', refereeId);
  if (!mayChangeCall(referee, by)) return refuse('too_many_call_changes', refereeId);
  const before = referee.call ?? null;
  const sequence = before === null || before.sequence === null ? 0 : before.sequence + 1;
  const call: Call = {
    ...terms,
    state: 'booked',
    note: openCall(referee)?.note ?? null,
    sequence,
    changedAt: now,
    confirmBy: null,
  };
  const called: Referee = {
    ...withCallChange(referee, by),
    status: 'call_booked',
    openedAt: referee.openedAt ?? now,
    answerBy: referee.answerBy === null ? null : laterOf(referee.answerBy, addDays(call.at, daysAfterCall)),
    call,
  };
  const moved = booked !== null;
  const type = moved ? 'referee.call_moved' : 'referee.call_booked';
  const noted = addEvent(putReferees(startChange(file.check, now), called), { ...by, type, refereeId });
  const kind = moved ? 'call-moved' : 'call-booked';
  const [had, has] = [slotsTakenBy(file.check, referee), slotsTakenBy(file.check, called)];
  return changeTo({
    ...addMessages(noted, toReferee(kind, called), toCaller(kind, called, call)),
    takenSlots: slotsWithout(has, had),
    freedSlots: slotsWithout(had, has),
  });
}
