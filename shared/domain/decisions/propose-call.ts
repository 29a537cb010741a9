import { type Call, openCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { mayChangeCall, slotsTakenBy, statusWithoutCall, withCallChange } from './call-change.ts';
import { addEvent, addMessages, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { mayCall } from './may-call.ts';
import { type CallTerms, refusedCall } from './place-call.ts';
import { toCaller, toReferee } from './wanted-messages.ts';

export type CallProposal = CallTerms & Pick<Call, 'note'>;

/**
 * The referee suggests a time that is not offered; the one who calls is told, and accepts it or books another. A call
 * that was booked is given up with it. Refused as `placeCall` refuses.
 */
export function proposeCall(
  file: CheckFile,
  refereeId: string,
  { note, ...terms }: CallProposal,
  { now }: DecisionContext,
): Decision {
  const referee = findReferee(file, refereeId);
  if (referee === null) return refuse('referee_unknown');
  if (!mayCall(file, referee, now)) return refusedCall(file, referee, now);
  const open = openCall(referee);
  if (open?.state === 'proposed' && open.at === terms.at && open.phone === terms.phone && open.note === note) {
    return unchanged;
  }
  if (terms.at <= now) return refuse('wrong_time', refereeId);
  const by = { actor: 'referee', refereeId } as const;
  if (!mayChangeCall(referee, by)) return refuse('too_many_call_changes', refereeId);
  const wasBooked = open?.state === 'booked';
  const sequence = referee.call?.sequence ?? null;
  const call: Call = {
    ...terms,
    state: 'proposed',
    note,
    sequence: wasBooked && sequence !== null ? sequence + 1 : sequence,
    changedAt: now,
    confirmBy: null,
  };
  const proposing = {
    ...withCallChange(referee, by),
    status: statusWithoutCall(referee),
    openedAt: referee.openedAt ?? now,
    call,
  };
  const started = putReferees(startChange(file.check, now), proposing);
  const noted = addEvent(started, { ...by, type: 'referee.call_proposed' });
  const told = addMessages(
    noted,
    ...(wasBooked ? [toReferee('call-proposed', referee)] : []),
    toCaller('call-proposed', referee, call),
  );
  return changeTo({ ...told, freedSlots: slotsTakenBy(file.check, referee) });
}
