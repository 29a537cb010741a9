import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { readyNetSeconds } from '#shared/domain/backoff.ts';
import type { DeadLetter, DeadLetters } from '#shared/domain/ports/dead-letters.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { deliveryFromItem } from '../items/delivery-item.ts';
import { messageFromItem } from '../items/message-item.ts';
import { duePartitionOf, indexPartitions, keys } from '../keys.ts';
import { replayDelivery } from '../push/replay-delivery.ts';
import type { Item, Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });

function letterFrom(item: Item, diedAt: string): DeadLetter | null {
  if (item['state'] !== 'dead') return null;
  if (item['kind'] === 'delivery') {
    const { checkId, organisationId, endpointId, number, reason } = deliveryFromItem(item);
    return { kind: 'delivery', checkId, organisationId, endpointId, number, reason, diedAt };
  }
  const { checkId, id, organisationId, reason } = messageFromItem(item);
  return { kind: 'message', checkId, messageId: id, organisationId, reason, diedAt };
}

export function createDeadLetters(table: Table): DeadLetters {
  const read = async ({ pk, sk, dueAt }: z.infer<typeof entry>): Promise<DeadLetter | null> => {
    const item = await table.get({ pk, sk });
    return item === null ? null : letterFrom(item, dueAt);
  };

  const replayMessage = async (checkId: string, messageId: string, now: string): Promise<boolean> => {
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
          ':net': addSeconds(now, readyNetSeconds),
        },
      },
      { text: '#state = :dead', values: { ':dead': 'dead' } },
    );
    return replayed !== null;
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

    replay: (letter, now) =>
      'messageId' in letter ? replayMessage(letter.checkId, letter.messageId, now) : replayDelivery(table, letter, now),
  };
}
