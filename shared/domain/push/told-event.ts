import { bookedCall } from '../call/call.ts';
import type { Check } from '../check/check.ts';
import type { CheckSource } from '../check/check-source.ts';
import { type Counts, countReferees } from '../check/counts.ts';
import { type CheckEvent, eventTypes, mayBeTold } from '../check/event.ts';
import type { CheckStatus } from '../check/lifecycle.ts';
import { isCounted, type Referee, type RefereeStatus } from '../check/referee.ts';

/** The check as it was when the event was written: a delivery days later says what was true then. */
export type EventSnapshot = Readonly<{
  status: CheckStatus;
  counts: Counts;
  /** Referees who have been asked and still count. */
  invited: number;
  callsBooked: number;
  /** The referee whom the event is about. */
  referee: Readonly<{ id: string; status: RefereeStatus }> | null;
}>;

/** A try of a webhook: no check has it. */
export const testEventType = 'webhook.test';

/** Somebody was erased: no check has it, but the erasure. */
export const erasedEventType = 'subject.erased';

export const toldTypes = [...eventTypes, testEventType, erasedEventType] as const;

/** How an erasure has come out: in which checks, and in how many parts. */
export type ToldErasure = Readonly<{
  id: string;
  checkIds: readonly string[];
  counts: Readonly<{ erased: number; kept: number }>;
}>;

/** What happened, as it is told to others. */
export type ToldEvent = Readonly<{
  /** The check; of a try, the webhook's own id; of an erasure, the erasure's. */
  checkId: string;
  organisationId: string;
  live: boolean;
  /** From 1 within the check. */
  number: number;
  type: (typeof toldTypes)[number];
  at: string;
  /** See CheckEvent. */
  note: string | null;
  /** The connection that asked for the check; null: the API, or a try. */
  source: CheckSource | null;
  /** Null for a try, and for an erasure. */
  snapshot: EventSnapshot | null;
  /** See CheckEvent. */
  signalIds?: readonly string[];
  /** Of an erasure alone. */
  erasure?: ToldErasure;
}>;

/** Whether an endpoint of this kind may want the event. A test event is for its own webhook alone, and no ATS's contract has erasures. */
export const concerns = (kind: Parameters<typeof mayBeTold>[0], { type }: Pick<ToldEvent, 'type'>): boolean =>
  type === erasedEventType ? kind === 'webhook' : type !== testEventType && mayBeTold(kind, type);

/**
 * Whether a webhook or an ATS may want the event. For a check that an ATS asked for, every event is published: its adapter
 * finds out which ones matter.
 */
export const isTold = (check: Check, { type }: Pick<CheckEvent, 'type'>): boolean =>
  check.source !== undefined || mayBeTold('webhook', type);

/** The event with its snapshot: `check` and `referees` as they are after the change. */
export function toldEvent(check: Check, referees: readonly Referee[], event: CheckEvent): ToldEvent {
  const referee = referees.find((each) => each.id === event.refereeId);
  return {
    checkId: check.id,
    organisationId: check.organisationId,
    live: check.live,
    number: event.number,
    type: event.type,
    at: event.at,
    note: event.note ?? null,
    source: check.source ?? null,
    ...(event.signalIds !== undefined && { signalIds: event.signalIds }),
    snapshot: {
      status: check.status,
      counts: countReferees(check, referees),
      invited: referees.filter((each) => isCounted(each) && each.invitedAt !== null).length,
      callsBooked: referees.filter((each) => bookedCall(each) !== null).length,
      referee: referee === undefined ? null : { id: referee.id, status: referee.status },
    },
  };
}

/** The id by which receivers know an event, the same with every repeat: `evt_<of the check>_<number>`. */
export const eventIdOf = ({ checkId, number }: Pick<ToldEvent, 'checkId' | 'number'>): string =>
  `evt_${checkId.slice(checkId.indexOf('_') + 1)}_${number}`;

const eventIdShape = /^evt_([0-9A-HJKMNP-TV-Z]{26})_([1-9]\d{0,5})$/;

/** What an event's id says; of a try of this webhook, `checkId` is the webhook's own. Null of what is no such id. */
export function readEventId(id: string, webhookId: string): Pick<ToldEvent, 'checkId' | 'number'> | null {
  const [, of, number] = eventIdShape.exec(id) ?? [];
  if (of === undefined) return null;
  return { checkId: webhookId === `whk_${of}` ? webhookId : `chk_${of}`, number: Number(number) };
}
