import type { Fault, FaultCode } from '#shared/domain/ports/table-check.ts';
import type { Delivery } from '#shared/domain/push/delivery.ts';
import { inOrder } from '#shared/domain/push/delivery-lane.ts';
import { deliveryFromItem } from '../items/delivery-item.ts';
import { messageFromItem } from '../items/message-item.ts';
import { duePartitionOf, indexPartitions } from '../keys.ts';
import type { Item } from '../table.ts';

type Found = readonly Omit<Fault, 'checkId'>[];

const underWay: readonly unknown[] = ['waiting', 'ready', 'claimed'];

const isPaused = ({ state, duePk }: Item): boolean =>
  state === 'waiting' && String(duePk).startsWith(indexPartitions.paused(null));

/** An item that is still to be done is in this partition of the `due` index; a finished one is not. */
function dueFault(item: Item, wanted: string | null): FaultCode | null {
  const { duePk, dueAt } = item;
  if (wanted === null) return duePk === undefined ? null : 'due_key_left';
  return typeof dueAt === 'string' && (duePk === wanted || isPaused(item)) ? null : 'due_key_missing';
}

const faultsIn = (item: Item, wanted: string | null): Found => {
  const code = dueFault(item, wanted);
  return code === null ? [] : [{ item: String(item['sk']), code }];
};

const dueOfState = (state: unknown, partition: string): string | null => {
  if (state === 'dead') return indexPartitions.dead;
  return underWay.includes(state) ? partition : null;
};

export function faultsOfMessage(item: Item): Found {
  const { id, state } = messageFromItem(item);
  return faultsIn(item, dueOfState(state, duePartitionOf(id)));
}

/** Of an event that is to be told. */
export const faultsOfEvent = (item: Item): Found =>
  faultsIn(item, dueOfState(item['state'], duePartitionOf(`${String(item['checkId'])}#${String(item['number'])}`)));

function dueOfDelivery(delivery: Delivery): string | null {
  if (delivery.state !== 'dead' && delivery.dueAt === null) return null;
  return dueOfState(delivery.state, duePartitionOf(`${delivery.checkId}#${delivery.endpointId}`));
}

/** In each lane only the lowest open delivery may be ready, and one item holds the lane's version. */
export function faultsOfDeliveries(items: readonly Item[]): Found {
  const deliveries = items.filter(({ kind }) => kind === 'delivery');
  const heads = items.filter(({ kind }) => kind === 'delivery_lane').map(({ sk }) => sk);
  const lanes = Map.groupBy(deliveries.map(deliveryFromItem), ({ endpointId }) => endpointId);
  return [
    ...deliveries.flatMap((item) => faultsIn(item, dueOfDelivery(deliveryFromItem(item)))),
    ...[...lanes].flatMap(([endpointId, lane]): Found => {
      const item = `DLV#${endpointId}#`;
      const isOrdered = inOrder(lane, lane[0]?.createdAt ?? '').length === 0;
      return [
        ...(isOrdered ? [] : [{ item, code: 'lane_out_of_order' } as const]),
        ...(heads.includes(item) ? [] : [{ item, code: 'lane_head_missing' } as const]),
      ];
    }),
  ];
}
