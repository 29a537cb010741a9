import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { readyNetSeconds } from '#shared/domain/backoff.ts';
import type { PausedMessage, PausedStore } from '#shared/domain/ports/outbox.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { duePartitionOf, indexPartitions, keys } from '../keys.ts';
import type { Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string() });

/** The ids that its key is made of. */
function messageAt(item: unknown): PausedMessage {
  const { pk, sk } = entry.parse(item);
  return { checkId: pk.slice(pk.indexOf('#') + 1), messageId: sk.slice(sk.indexOf('#') + 1) };
}

export const createPausedStore = (table: Table): PausedStore => ({
  async waiting(pause, limit) {
    const { items } = await table.query({
      index: indexNames.due,
      key: {
        text: '#duePk = :paused',
        names: { '#duePk': indexKeys.due.partition },
        values: { ':paused': indexPartitions.paused(pause) },
      },
      limit,
    });
    return items.map(messageAt);
  },

  async takeUp({ checkId, messageId }, now) {
    const taken = await table.update(
      keys.message(checkId, messageId),
      {
        text: 'SET #state = :ready, #duePk = :duePk, #dueAt = :net, #pausedAt = :now',
        names: { '#state': 'state', '#duePk': 'duePk', '#dueAt': 'dueAt', '#pausedAt': 'pausedAt' },
        values: {
          ':ready': 'ready',
          ':duePk': duePartitionOf(messageId),
          ':net': addSeconds(now, readyNetSeconds),
          ':now': now,
        },
      },
      {
        text: '#state = :waiting AND begins_with(#duePk, :paused)',
        values: { ':waiting': 'waiting', ':paused': indexPartitions.paused(null) },
      },
    );
    return taken !== null;
  },
});
