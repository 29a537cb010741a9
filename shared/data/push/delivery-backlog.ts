import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { DeliveryBacklog } from '#shared/domain/ports/delivery-backlog.ts';
import { addDays, addHours } from '#shared/domain/time.ts';
import { indexPartitions } from '../keys.ts';
import type { Table } from '../table.ts';

/** One that died is a matter for somebody so long; those that wait are tried for three days. */
const daysLookedAt = 7;
const lateAfterHours = 1;
/** Index entries that are read, the newest: what an endpoint does not take shows among them. */
const mostRead = 500;

const entry = z.object({ createdSk: z.string(), state: z.string() });

export const createDeliveryBacklog = (table: Table): DeliveryBacklog => ({
  async find(endpointId, now) {
    const { items } = await table.query({
      index: indexNames.list,
      key: {
        text: '#partition = :partition AND #sort >= :from',
        names: { '#partition': indexKeys.list.partition, '#sort': indexKeys.list.sort },
        values: { ':partition': indexPartitions.deliveries(endpointId), ':from': addDays(now, -daysLookedAt) },
      },
      filter: {
        text: '#state IN (:dead, :waiting, :ready)',
        names: { '#state': 'state' },
        values: { ':dead': 'dead', ':waiting': 'waiting', ':ready': 'ready' },
      },
      limit: mostRead,
      newestFirst: true,
    });
    const open = items.map((item) => entry.parse(item));
    if (open.some(({ state }) => state === 'dead')) return 'dead';
    const late = addHours(now, -lateAfterHours);
    return open.some(({ createdSk }) => createdSk < late) ? 'late' : null;
  },
});
