import * as z from 'zod/mini';

import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { DueItem, DueStore } from '#shared/domain/ports/outbox.ts';

import { afterSeconds, readyNetSeconds } from './items/message-item.ts';
import { indexPartitions, keys } from './keys.ts';
import type { Table } from './table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), kind: z.string(), dueAt: z.string() });

function toDueItem({ pk, sk, kind, dueAt }: z.infer<typeof entry>): DueItem | null {
  const checkId = pk.slice(pk.indexOf('#') + 1);
  if (kind === 'message') return { kind, checkId, messageId: sk.slice(sk.indexOf('#') + 1), dueAt };
  if (kind === 'referee') return { kind: 'confirmation', checkId, refereeId: sk.slice(sk.indexOf('#') + 1), dueAt };
  return kind === 'check' ? { kind, checkId, dueAt } : null;
}

export const createDueStore = (table: Table): DueStore => ({
  async due(partition, now, limit) {
    const { items } = await table.query({
      index: indexNames.due,
      key: {
        text: '#duePk = :duePk AND #dueAt <= :now',
        names: { '#duePk': indexKeys.due.partition, '#dueAt': indexKeys.due.sort },
        values: { ':duePk': indexPartitions.due(partition), ':now': now },
      },
      limit,
    });
    return items.map((item) => toDueItem(entry.parse(item))).filter((item) => item !== null);
  },

  async makeReady({ checkId, messageId }, now) {
    const readied = await table.update(
      keys.message(checkId, messageId),
      {
        text: 'SET #state = :ready, #dueAt = :net, #readiedAt = :now',
        names: { '#state': 'state', '#dueAt': 'dueAt', '#readiedAt': 'readiedAt' },
        values: { ':ready': 'ready', ':net': afterSeconds(now, readyNetSeconds), ':now': now },
      },
      {
        text: '#dueAt <= :now AND #state IN (:waiting, :claimed, :ready)',
        values: { ':waiting': 'waiting', ':claimed': 'claimed' },
      },
    );
    return readied !== null;
  },
});
