import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { PushAdapter, SendPush } from '#shared/domain/ports/push-adapter.ts';
import type { QueueCounts } from '#shared/domain/ports/queue-counts.ts';
import type { ToldEvents } from '#shared/domain/ports/told-events.ts';
import type { EndpointKind } from '#shared/domain/push/delivery.ts';

/** Ports of push-event. */
export type PushPorts = Readonly<{
  events: ToldEvents;
  counts: Pick<QueueCounts, 'note'>;
  lanes: DeliveryLanes;
  endpoints: EndpointStore;
  checks: Pick<CheckStore, 'load'>;
  /** An adapter for each kind of endpoint. A delivery to any other kind is dropped. */
  adapters: Readonly<Partial<Record<EndpointKind, PushAdapter>>>;
  /** Starts an attempt, whose HTTP calls share these milliseconds. */
  beginAttempt: (milliseconds: number) => SendPush;
  /** Processes an inbound event that was stored and not finished. */
  takeInbound: (id: string) => Promise<void>;
  clock: () => string;
  /** 0 to 1. */
  random: () => number;
  /** A clock that only goes forward. */
  milliseconds: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** Draws a unique id for a visit to an endpoint. */
  newVisit: () => string;
}>;
