import { minuteMilliseconds, timeOf } from '../time.ts';
import type { Call } from './call.ts';

/** A quarter of an hour of somebody who calls, taken by one referee: nobody else can have it. */
export type CallSlot = Readonly<{
  organisationId: string;
  /** Whether a live key's check took it. A call of a test key's check is nobody's time. */
  live: boolean;
  /** Address of the one who calls. */
  handler: string;
  /** RFC 3339, UTC. */
  at: string;
  checkId: string;
  refereeId: string;
}>;

export const slotMilliseconds = 15 * minuteMilliseconds;

/** The quarters of an hour that so many minutes from this time touch. */
export function quartersOf(at: string, minutes: number): readonly string[] {
  const start = Date.parse(at);
  const first = Math.floor(start / slotMilliseconds);
  const end = Math.ceil((start + minutes * minuteMilliseconds) / slotMilliseconds);
  return Array.from({ length: end - first }, (_, index) => timeOf((first + index) * slotMilliseconds));
}

type Owner = Pick<CallSlot, 'organisationId' | 'live' | 'checkId' | 'refereeId'>;

/** What a call takes of its caller's time. */
export const slotsOf = (call: Pick<Call, 'at' | 'minutes' | 'handler'>, owner: Owner): readonly CallSlot[] =>
  quartersOf(call.at, call.minutes).map((at) => ({
    organisationId: owner.organisationId,
    live: owner.live,
    handler: call.handler.email.toLowerCase(),
    at,
    checkId: owner.checkId,
    refereeId: owner.refereeId,
  }));

const isSame = (one: CallSlot, other: CallSlot): boolean => one.at === other.at && one.handler === other.handler;

/** Those of the first that are not among the others. */
export const slotsWithout = (slots: readonly CallSlot[], others: readonly CallSlot[]): readonly CallSlot[] =>
  slots.filter((slot) => !others.some((other) => isSame(slot, other)));
