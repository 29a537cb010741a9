import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { PushAdapter, SendPush } from '#shared/domain/ports/push-adapter.ts';
import type { QueueCounts } from '#shared/domain/ports/queue-counts.ts';
import type { ToldEvents } from '#shared/domain/ports/told-events.ts';
import type { EndpointKind } from '#shared/domain/push/delivery.ts';

/** What the lane to the outside needs of the world. */
export type PushPorts = Readonly<{
  events: ToldEvents;
  counts: Pick<QueueCounts, 'note'>;
  lanes: DeliveryLanes;
  endpoints: EndpointStore;
  checks: Pick<CheckStore, 'load'>;
  /** Kinds of endpoints; what is to go to a kind that is not here is dropped. */
  adapters: Readonly<Partial<Record<EndpointKind, PushAdapter>>>;
  /** Calls of one attempt, which share these milliseconds. */
  beginAttempt: (milliseconds: number) => SendPush;
  /** Works what an ATS has sent and nobody has ended. */
  takeInbound: (id: string) => Promise<void>;
  clock: () => string;
  /** 0 to 1. */
  random: () => number;
  /** A clock that only goes forward. */
  milliseconds: () => number;
  wait: (milliseconds: number) => Promise<void>;
  /** Names a visit to an endpoint, unlike any other. */
  newVisit: () => string;
}>;
