import type { CheckFile } from '#shared/domain/check-file.ts';
import { expiresAt } from '#shared/domain/counts.ts';
import { deliveriesTo, type EmailDelivery } from '#shared/domain/delivery.ts';
import { isUnderWay } from '#shared/domain/lifecycle.ts';
import { isAwaited, type Referee } from '#shared/domain/referee.ts';

/** What only the recruiter can go on from, and since when. */
export type Need = Readonly<{ since: string }> &
  (
    | Readonly<{ kind: 'nothing_sent' | 'candidate_unreachable' | 'nobody_missing' }>
    | Readonly<{ kind: 'to_send'; persons: number }>
    | Readonly<{ kind: 'referees_unreachable'; referees: readonly Referee[] }>
    | Readonly<{ kind: 'last_day_soon'; day: string; persons: number }>
  );

const soonMilliseconds = 36 * 3_600_000;
const lost: readonly EmailDelivery[] = ['bounced', 'complained', 'suppressed', 'refused'];

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

export function needOf(file: CheckFile, now: string): Need | null {
  const { check, referees } = file;
  if (!isUnderWay(check.status) && check.status !== 'failed') return null;
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
  if (check.status === 'accepted') return { kind: 'nothing_sent', since: check.createdAt };
  const unsent = referees.filter((referee) => waitsForSending(file, referee));
  const oldest = unsent.map((referee) => referee.addedAt).toSorted()[0];
  if (oldest !== undefined) return { kind: 'to_send', persons: unsent.length, since: oldest };
  const awaited = referees.filter(isAwaited);
  if (check.status === 'collecting' && awaited.length === 0 && !candidateAwaited) {
    return { kind: 'nobody_missing', since: check.updatedAt };
  }
  const day = expiresAt(check, referees);
  const isSoon = Date.parse(day) - Date.parse(now) < soonMilliseconds;
  return isSoon && awaited.length > 0
    ? { kind: 'last_day_soon', day, persons: awaited.length, since: check.updatedAt }
    : null;
}
