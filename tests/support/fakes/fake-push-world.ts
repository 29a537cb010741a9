import { readyNetSeconds } from '#shared/domain/backoff.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import type { ToldEvents } from '#shared/domain/ports/told-events.ts';
import type { Delivery } from '#shared/domain/push/delivery.ts';
import type { Lane } from '#shared/domain/push/delivery-lane.ts';
import { type EndpointHealth, unknownHealth } from '#shared/domain/push/endpoint-health.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { addSeconds } from '#shared/domain/time.ts';

const laneOf = ({ checkId, endpointId }: Pick<Delivery, 'checkId' | 'endpointId'>): string =>
  `${checkId} ${endpointId}`;
const wire = (item: Readonly<{ kind: string }> & Readonly<Record<string, string | number>>) => ({
  dynamodb: {
    NewImage: Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, typeof value === 'number' ? { N: `${value}` } : { S: value }]),
    ),
  },
});

/** The stores of the lane to the outside in memory, with the stream that comes of their writes, and run-due. */
export function createFakePushWorld(clock: () => string) {
  const lanes = new Map<string, Lane>();
  const events = new Map<string, Readonly<{ event: ToldEvent; state: 'ready' | 'told'; dueAt: string }>>();
  const healths = new Map<string, EndpointHealth>();
  const stream: unknown[] = [];

  const emitDelivery = ({ checkId, endpointId, number }: Delivery): void => {
    stream.push(wire({ kind: 'delivery', checkId, endpointId, number }));
  };
  const emitEvent = ({ checkId, number }: ToldEvent): void => {
    stream.push(wire({ kind: 'event', checkId, number }));
  };
  const write = (changed: Lane): void => {
    for (const each of changed) {
      const rest = (lanes.get(laneOf(each)) ?? []).filter(({ number }) => number !== each.number);
      lanes.set(
        laneOf(each),
        [...rest, each].toSorted((a, b) => a.number - b.number),
      );
      if (each.state === 'ready') emitDelivery(each);
    }
  };

  const stores = {
    counts: { note: () => Promise.resolve() },
    events: {
      load: (checkId, number) => Promise.resolve(events.get(`${checkId} ${number}`)?.event ?? null),
      untold: (checkId, upTo) =>
        Promise.resolve(
          [...events.values()]
            .filter(({ event, state }) => event.checkId === checkId && event.number <= upTo && state === 'ready')
            .map(({ event }) => event)
            .toSorted((a, b) => a.number - b.number),
        ),
      markTold({ checkId, number }) {
        const kept = events.get(`${checkId} ${number}`);
        if (kept !== undefined) events.set(`${checkId} ${number}`, { ...kept, state: 'told' });
        return Promise.resolve();
      },
    } satisfies ToldEvents,
    lanes: {
      load: (key) => Promise.resolve(lanes.get(laneOf(key)) ?? []),
      change(key, decide) {
        write(decide(lanes.get(laneOf(key)) ?? []));
        return Promise.resolve(lanes.get(laneOf(key)) ?? []);
      },
      queueAgain({ checkId, endpointId, number }, at) {
        const kept = lanes.get(laneOf({ checkId, endpointId }))?.find((each) => each.number === number);
        if (kept?.state === 'ready') write([{ ...kept, dueAt: addSeconds(at, readyNetSeconds) }]);
        return Promise.resolve();
      },
    } satisfies DeliveryLanes,
    endpoints: {
      load: (endpointId) => Promise.resolve(healths.get(endpointId) ?? unknownHealth(endpointId)),
      save(health) {
        const isNext = (healths.get(health.endpointId)?.version ?? 0) === health.version;
        if (isNext) healths.set(health.endpointId, { ...health, version: health.version + 1 });
        return Promise.resolve(isNext);
      },
    } satisfies EndpointStore,
  };

  return {
    ...stores,
    stream,
    deliveries: (): readonly Delivery[] => [...lanes.values()].flat(),
    write,
    happen(event: ToldEvent): void {
      events.set(`${event.checkId} ${event.number}`, {
        event,
        state: 'ready',
        dueAt: addSeconds(clock(), readyNetSeconds),
      });
      emitEvent(event);
    },
    /** What run-due does. */
    runDue(): void {
      for (const [key, kept] of events) {
        if (kept.state !== 'ready' || kept.dueAt > clock()) continue;
        events.set(key, { ...kept, dueAt: addSeconds(clock(), readyNetSeconds) });
        emitEvent(kept.event);
      }
      for (const each of [...lanes.values()].flat()) {
        const isDue =
          each.dueAt !== null && each.dueAt <= clock() && (each.state === 'waiting' || each.state === 'ready');
        if (isDue) write([{ ...each, state: 'ready', dueAt: addSeconds(clock(), readyNetSeconds) }]);
      }
    },
  };
}
