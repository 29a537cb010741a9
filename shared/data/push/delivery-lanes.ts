import * as z from 'zod/mini';
import { readyNetSeconds } from '#shared/domain/backoff.ts';
import type { DeliveryLanes } from '#shared/domain/ports/delivery-lanes.ts';
import { OthersWereFaster } from '#shared/domain/ports/others-were-faster.ts';
import type { LaneKey } from '#shared/domain/push/delivery.ts';
import type { Lane } from '#shared/domain/push/delivery-lane.ts';
import { erasedEventType } from '#shared/domain/push/told-event.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { addSeconds } from '#shared/domain/time.ts';

import { deliveryFromItem, deliveryToItem, deliveryTtl } from '../items/delivery-item.ts';
import { keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Item, Table, Write } from '../table.ts';

const storedLane = z.object({ version: z.number() });

type Loaded = Readonly<{ version: number; lane: Lane }>;

/** Deliveries of a check to an endpoint, changed one decision at a time: the lane's own item has their version. */
export function createDeliveryLanes(table: Table): DeliveryLanes {
  const load = async ({ checkId, endpointId }: LaneKey): Promise<Loaded> => {
    const { pk, sk } = keys.deliveryLane(checkId, endpointId);
    const items = await readAll(table, { key: sortKeyRange(pk, sk) });
    const lane = items.filter((item) => item['kind'] === 'delivery').map(deliveryFromItem);
    const head = items.find((item) => item['kind'] === 'delivery_lane');
    return { version: head === undefined ? 0 : storedLane.parse(head).version, lane };
  };

  /** That of an erasure goes by itself, as no check takes it along. */
  const lifeOf = ([delivery]: Lane): Item => (delivery?.type === erasedEventType ? deliveryTtl(delivery) : {});

  const nextVersion = ({ checkId, endpointId }: LaneKey, version: number, changed: Lane): Write => ({
    put: {
      ...keys.deliveryLane(checkId, endpointId),
      kind: 'delivery_lane',
      version: version + 1,
      ...lifeOf(changed),
    },
    condition:
      version === 0
        ? { text: 'attribute_not_exists(pk)' }
        : { text: '#version = :before', names: { '#version': 'version' }, values: { ':before': version } },
  });

  return {
    load: async (key) => (await load(key)).lane,

    async change(key, decide) {
      const after = await retryOnConflict(async (): Promise<Lane | 'conflict'> => {
        const { version, lane } = await load(key);
        const changed = decide(lane);
        if (changed.length === 0) return lane;
        const writes = changed.map((each): Write => ({ put: deliveryToItem(each) }));
        if ((await table.transact([nextVersion(key, version, changed), ...writes])) !== 'written') return 'conflict';
        const rest = lane.filter((each) => changed.every(({ number }) => number !== each.number));
        return [...rest, ...changed].toSorted((a, b) => a.number - b.number);
      });
      if (after === 'conflict') throw new OthersWereFaster('at a lane of deliveries, four times');
      return after;
    },

    async queueAgain({ checkId, endpointId, number }, now) {
      await table.update(
        keys.delivery(checkId, endpointId, number),
        {
          text: 'SET #queuedAt = :now, #dueAt = :net',
          names: { '#state': 'state', '#queuedAt': 'queuedAt', '#dueAt': 'dueAt' },
          values: { ':now': now, ':net': addSeconds(now, readyNetSeconds) },
        },
        { text: '#state = :ready', values: { ':ready': 'ready' } },
      );
    },
  };
}
