import * as z from 'zod/mini';
import { indexNames } from '#shared/config/resource-names.ts';
import { readyNetSeconds } from '#shared/domain/backoff.ts';
import type { CarriedItem, DueItem, DueStore } from '#shared/domain/ports/outbox.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { dueBy } from '../due-by.ts';
import { indexPartitions, keys } from '../keys.ts';
import type { Key, Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), kind: z.string(), dueAt: z.string() });

function toDueItem({ pk, sk, kind, dueAt }: z.infer<typeof entry>): DueItem | null {
  const checkId = pk.slice(pk.indexOf('#') + 1);
  const [, first = '', second = ''] = sk.split('#');
  switch (kind) {
    case 'message':
      return { kind, checkId, messageId: first, dueAt };
    case 'referee':
      return { kind: 'confirmation', checkId, refereeId: first, dueAt };
    case 'check':
    case 'inbound':
      return { kind, checkId, dueAt };
    case 'event':
      return { kind, checkId, number: Number(first), dueAt };
    case 'delivery':
      return { kind, checkId, endpointId: first, number: Number(second), dueAt };
    default:
      return null;
  }
}

function keyOf(item: CarriedItem): Key {
  if (item.kind === 'message') return keys.message(item.checkId, item.messageId);
  if (item.kind === 'inbound') return keys.inbound(item.checkId);
  if (item.kind === 'event') return keys.event(item.checkId, item.number);
  return keys.delivery(item.checkId, item.endpointId, item.number);
}

export const createDueStore = (table: Table): DueStore => ({
  async due(partition, now, limit) {
    const { items } = await table.query({
      index: indexNames.due,
      key: dueBy(indexPartitions.due(partition), now),
      limit,
    });
    return items.map((item) => toDueItem(entry.parse(item))).filter((item) => item !== null);
  },

  async makeReady(item, now) {
    const readied = await table.update(
      keyOf(item),
      {
        text: 'SET #state = :ready, #dueAt = :net, #readiedAt = :now',
        names: { '#state': 'state', '#dueAt': 'dueAt', '#readiedAt': 'readiedAt' },
        values: { ':ready': 'ready', ':net': addSeconds(now, readyNetSeconds), ':now': now },
      },
      {
        text: '#dueAt <= :now AND #state IN (:waiting, :claimed, :ready)',
        values: { ':waiting': 'waiting', ':claimed': 'claimed' },
      },
    );
    return readied !== null;
  },
});
