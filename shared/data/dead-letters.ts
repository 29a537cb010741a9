import * as z from 'zod/mini';

import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import type { DeadLetter, DeadLetters } from '#shared/domain/ports/dead-letters.ts';

import { afterSeconds, messageFromItem, readyNetSeconds } from './items/message-item.ts';
import { duePartitionOf, indexPartitions, keys } from './keys.ts';
import type { Table } from './table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });

export function createDeadLetters(table: Table): DeadLetters {
  const read = async ({ pk, sk, dueAt }: z.infer<typeof entry>): Promise<DeadLetter | null> => {
    const item = await table.get({ pk, sk });
    if (item === null) return null;
    const { checkId, id, organisationId, reason, state } = messageFromItem(item);
    return state === 'dead' ? { checkId, messageId: id, organisationId, reason, diedAt: dueAt } : null;
  };

  return {
    async list(limit) {
      const { items } = await table.query({
        index: indexNames.due,
        key: {
          text: '#duePk = :dead',
          names: { '#duePk': indexKeys.due.partition },
          values: { ':dead': indexPartitions.dead },
        },
        limit,
      });
      const letters = await Promise.all(items.map((item) => read(entry.parse(item))));
      return letters.filter((letter) => letter !== null);
    },

    async replay({ checkId, messageId }, now) {
      const replayed = await table.update(
        keys.message(checkId, messageId),
        {
          text: 'SET #state = :ready, #reason = :none, #attempts = :zero, #duePk = :duePk, #dueAt = :net',
          names: {
            '#state': 'state',
            '#reason': 'reason',
            '#attempts': 'attempts',
            '#duePk': 'duePk',
            '#dueAt': 'dueAt',
          },
          values: {
            ':ready': 'ready',
            ':none': null,
            ':zero': 0,
            ':duePk': duePartitionOf(messageId),
            ':net': afterSeconds(now, readyNetSeconds),
          },
        },
        { text: '#state = :dead', values: { ':dead': 'dead' } },
      );
      return replayed !== null;
    },
  };
}
