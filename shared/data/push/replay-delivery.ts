import type { DeliveryKey } from '#shared/domain/push/delivery.ts';
import { sendAgain } from '#shared/domain/push/delivery-lane.ts';
import { releaseEndpoint } from '#shared/domain/push/release-endpoint.ts';
import type { Table } from '../table.ts';
import { createDeliveryLanes } from './delivery-lanes.ts';
import { createEndpointStore } from './endpoint-store.ts';

/** Sends a dead one again, also when its endpoint was to be left alone for a while; false when it is no longer dead. */
export async function replayDelivery(table: Table, key: DeliveryKey, now: string): Promise<boolean> {
  let isDead = false;
  await releaseEndpoint(createEndpointStore(table), key.endpointId, now);
  await createDeliveryLanes(table).change(key, (lane) => {
    isDead = lane.some(({ number, state }) => number === key.number && state === 'dead');
    return isDead ? sendAgain(lane, key.number, now) : [];
  });
  return isDead;
}
