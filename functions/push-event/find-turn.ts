import { type Delivery, type DeliveryKey, isOpen } from '#shared/domain/push/delivery.ts';
import { inOrder } from '#shared/domain/push/delivery-lane.ts';
import { log } from '#shared/observability/log.ts';
import type { PushPorts } from './push-ports.ts';

/** The delivery, if it is its turn; null when it is over, or another of its check goes first. */
export async function findTurn(ports: PushPorts, key: DeliveryKey): Promise<Delivery | null> {
  const lane = await ports.lanes.load(key);
  const first = lane.find(isOpen);
  if (first?.number === key.number && first.state === 'ready') return first;
  log('delivery_not_due', { checkId: key.checkId, endpointId: key.endpointId });
  if (inOrder(lane, ports.clock()).length > 0) {
    await ports.lanes.change(key, (before) => inOrder(before, ports.clock()));
  }
  return null;
}
