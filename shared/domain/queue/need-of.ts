import { type Call, callerOf, openCall } from '../call/call.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { countReferees, expiresAt } from '../check/counts.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import { fullName, isAwaited, type Referee } from '../check/referee.ts';
import { isSetAside } from '../decisions/set-aside.ts';
import { deliveriesTo, type EmailDelivery } from '../messages/delivery.ts';
import type { Recipient } from '../messages/message.ts';
import { openObjections } from '../retention/deletion-times.ts';
import { idleEndsAt, idleOf } from '../retention/idle.ts';
import { isLeftAlone } from '../retention/left-alone.ts';
import { addHours, addMinutes } from '../time.ts';

/** What only the recruiter can go on from, and since when. */
export type Need = Readonly<{ since: string }> &
  (
    | Readonly<{ kind: 'nothing_sent' | 'candidate_unreachable' | 'nobody_missing' }>
    | Readonly<{ kind: 'ends_by_itself'; day: string }>
    | Readonly<{ kind: 'objection'; person: Recipient; name: string; day: string }>
    | Readonly<{ kind: 'to_send'; persons: number }>
    | Readonly<{ kind: 'expired'; answered: number; expected: number }>
    | Readonly<{ kind: 'referees_unreachable'; referees: readonly Referee[] }>
    | Readonly<{ kind: 'last_day_soon'; day: string; persons: number }>
    | Readonly<{ kind: 'call_proposed' | 'call_soon' | 'call_to_write' | 'caller_unreachable'; called: Called }>
  );

/** A referee who has a call, and the call. */
export type Called = Readonly<{ referee: Referee; call: Call }>;

const soonHours = 36;
const callSoonHours = 24;
const lost: readonly EmailDelivery[] = ['bounced', 'complained', 'suppressed', 'refused', 'failed'];

/** Nothing that was sent to this person can have arrived. */
export function isOutOfReach(file: CheckFile, recipient: string): boolean {
  const { email, sms } = deliveriesTo(file.messages, recipient);
  const tried = [email, sms].filter((delivery) => delivery !== 'none');
  return tried.length > 0 && tried.every((delivery) => lost.includes(delivery));
}

const lastSent = (file: CheckFile, recipient: string): string =>
  file.messages
    .filter((message) => message.recipient === recipient)
    .map((message) => message.sentAt ?? message.createdAt)
    .toSorted()
    .at(-1) ?? file.check.updatedAt;

/** Named, and asked by nobody until the recruiter does it. */
export const waitsForSending = ({ check }: CheckFile, referee: Referee): boolean =>
  referee.status === 'added' && (referee.source !== 'candidate' || check.submittedAt !== null);

const endOf = ({ at, minutes }: Call): string => addMinutes(at, minutes);

/** What the one who calls was mailed about this call did not arrive. */
export const isCallerLost = (file: CheckFile, { referee }: Called): boolean => isOutOfReach(file, callerOf(referee.id));

/** What a call asks of the recruiter, the most urgent first. */
function needOfCalls(file: CheckFile, now: string): Need | null {
  const calls = file.referees.flatMap((referee): readonly Called[] => {
    const call = openCall(referee);
    return call === null || !isAwaited(referee) ? [] : [{ referee, call }];
  });
  const booked = calls.filter(({ call }) => call.state === 'booked');
  const over = booked.find(({ call }) => endOf(call) <= now);
  if (over !== undefined) return { kind: 'call_to_write', called: over, since: over.call.at };
  const soon = booked.find(({ call }) => call.at < addHours(now, callSoonHours));
  if (soon !== undefined) return { kind: 'call_soon', called: soon, since: soon.call.changedAt };
  const lost = calls.find((each) => isCallerLost(file, each));
  if (lost !== undefined) {
    return { kind: 'caller_unreachable', called: lost, since: lastSent(file, callerOf(lost.referee.id)) };
  }
  const proposed = calls.find(({ call }) => call.state === 'proposed');
  return proposed === undefined ? null : { kind: 'call_proposed', called: proposed, since: proposed.call.changedAt };
}

/** Until somebody opened it again or put it aside. One that nobody was asked for has ended by itself, as was said. */
function needOfExpired({ check, referees }: CheckFile): Need | null {
  const isAsked = check.candidateAskedAt !== null || referees.some(({ invitedAt }) => invitedAt !== null);
  if (!isAsked || isSetAside(check)) return null;
  const { answered, expected } = countReferees(check, referees);
  return { kind: 'expired', answered, expected, since: check.endedAt ?? check.updatedAt };
}

/** Somebody waits for an answer to their objection; the one whose day comes first. */
function needOfObjections(file: CheckFile): Need | null {
  const [first] = openObjections(file).toSorted((one, other) => one.at.localeCompare(other.at));
  if (first === undefined) return null;
  const { check } = file;
  const referee = findReferee(file, first.person);
  const { objection } = referee ?? check;
  const name = fullName(referee ?? check.candidate);
  return { kind: 'objection', person: first.person, name, day: first.at, since: objection?.at ?? check.updatedAt };
}

export function needOf(file: CheckFile, now: string): Need | null {
  const { check, referees } = file;
  const objection = needOfObjections(file);
  if (objection !== null) return objection;
  if (check.status === 'expired') return needOfExpired(file);
  if (!isUnderWay(check.status) && check.status !== 'failed') return null;
  const needOfCall = isUnderWay(check.status) ? needOfCalls(file, now) : null;
  if (needOfCall !== null) return needOfCall;
  const unreachable = referees.filter(
    (referee) => referee.status === 'unreachable' || (isAwaited(referee) && isOutOfReach(file, referee.id)),
  );
  const [first] = unreachable;
  if (first !== undefined) {
    return { kind: 'referees_unreachable', referees: unreachable, since: lastSent(file, first.id) };
  }
  const candidateAwaited = check.submittedAt === null;
  if (candidateAwaited && isOutOfReach(file, 'candidate')) {
    return { kind: 'candidate_unreachable', since: lastSent(file, 'candidate') };
  }
  const idle = idleOf(check);
  if (isLeftAlone(file) && idle.toldAt !== null) {
    return { kind: 'ends_by_itself', day: idleEndsAt(idle), since: idle.toldAt };
  }
  if (check.status === 'accepted') return { kind: 'nothing_sent', since: check.createdAt };
  const unsent = referees.filter((referee) => waitsForSending(file, referee));
  const oldest = unsent.map((referee) => referee.addedAt).toSorted()[0];
  if (oldest !== undefined) return { kind: 'to_send', persons: unsent.length, since: oldest };
  const awaited = referees.filter(isAwaited);
  if (check.status === 'collecting' && awaited.length === 0 && !candidateAwaited) {
    return { kind: 'nobody_missing', since: check.updatedAt };
  }
  const day = expiresAt(check, referees);
  return day !== null && day < addHours(now, soonHours) && awaited.length > 0
    ? { kind: 'last_day_soon', day, persons: awaited.length, since: check.updatedAt }
    : null;
}

/** When time alone will make a check that is under way need the recruiter; null: never. */
export function turnsToNeedAt({ check, referees }: CheckFile, now: string): string | null {
  const calls = referees.flatMap((referee) => {
    const call = openCall(referee);
    return call === null || !isAwaited(referee) || call.state !== 'booked' ? [] : [addHours(call.at, -callSoonHours)];
  });
  const day = expiresAt(check, referees);
  const lastDay = day !== null && referees.some(isAwaited) ? [addHours(day, -soonHours)] : [];
  return [...calls, ...lastDay].filter((time) => time > now).toSorted()[0] ?? null;
}
