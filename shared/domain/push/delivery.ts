import { connectionKinds } from '../check/check-source.ts';
import type { ToldEvent } from './told-event.ts';

/** Who is told: a webhook, or the connection of an ATS by its contract. */
export const endpointKinds = ['webhook', ...connectionKinds] as const;

export type EndpointKind = (typeof endpointKinds)[number];

export const deliveryStates = ['waiting', 'ready', 'delivered', 'dead', 'obsolete'] as const;

/**
 * `ready` for push-event; `waiting` for its due time, or for an earlier event of its check to be behind; `dead` when it
 * was refused or tried for too long; `obsolete` when its endpoint or its check was gone.
 */
export type DeliveryState = (typeof deliveryStates)[number];

export type DeliveryTry = Readonly<{
  at: string;
  /** What the endpoint answered; null when it did not. */
  status: number | null;
  /** Why it failed, as a code; null when it did not. */
  reason: string | null;
  milliseconds: number;
}>;

/** An event on its way to an endpoint. Times are RFC 3339 in UTC. */
export type Delivery = Readonly<{
  checkId: string;
  organisationId: string;
  live: boolean;
  endpointId: string;
  endpointKind: EndpointKind;
  /** The event's number within its check. */
  number: number;
  type: ToldEvent['type'];
  state: DeliveryState;
  createdAt: string;
  /** From when its three days count: its making, or when it was last sent again by hand. */
  since: string;
  attempts: number;
  /** The latest ones. */
  tries: readonly DeliveryTry[];
  /** Null while it waits for an earlier one, and when it is over. */
  dueAt: string | null;
  /** When it was delivered, or died, or became obsolete. */
  endedAt: string | null;
  /** Why it is dead or obsolete, as a code. */
  reason: string | null;
  /** What was said by it, as a hash, where the kind says the same thing once only. */
  said?: string;
}>;

export type DeliveryKey = Pick<Delivery, 'checkId' | 'endpointId' | 'number'>;

/** All deliveries of one check to one endpoint. */
export type LaneKey = Pick<Delivery, 'checkId' | 'endpointId'>;

export const isOpen = ({ state }: Pick<Delivery, 'state'>): boolean => state === 'waiting' || state === 'ready';

export const newDelivery = (
  {
    checkId,
    organisationId,
    live,
    number,
    type,
  }: Pick<ToldEvent, 'checkId' | 'organisationId' | 'live' | 'number' | 'type'>,
  endpoint: Pick<Delivery, 'endpointId' | 'endpointKind'>,
  now: string,
): Delivery => ({
  checkId,
  organisationId,
  live,
  ...endpoint,
  number,
  type,
  state: 'waiting',
  createdAt: now,
  since: now,
  attempts: 0,
  tries: [],
  dueAt: null,
  endedAt: null,
  reason: null,
});
