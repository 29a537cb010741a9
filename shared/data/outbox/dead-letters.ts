import * as z from 'zod/mini';
import { indexKeys, indexNames } from '#shared/config/resource-names.ts';
import { readyNetSeconds } from '#shared/domain/backoff.ts';
import { readsPerPage } from '#shared/domain/limits.ts';
import type { DeadLetter, DeadLetterFilter, DeadLetterPlace, DeadLetters } from '#shared/domain/ports/dead-letters.ts';
import { addSeconds } from '#shared/domain/time.ts';
import { deliveryFromItem } from '../items/delivery-item.ts';
import { messageFromItem } from '../items/message-item.ts';
import { checkPk, duePartitionOf, indexPartitions, keys } from '../keys.ts';
import { replayDelivery } from '../push/replay-delivery.ts';
import type { Item, Table } from '../table.ts';

const entry = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });

type Found = Readonly<{ letter: DeadLetter; place: DeadLetterPlace }>;

/** That one list looks through. */
const mostPages = 20;

const isOfCheck = ({ pk }: DeadLetterPlace, { checkId }: DeadLetterFilter): boolean =>
  checkId === null || pk === checkPk(checkId);

const isWanted = (letter: DeadLetter, { organisationId, reason }: DeadLetterFilter): boolean =>
  (organisationId === null || letter.organisationId === organisationId) &&
  (reason === null || letter.reason === reason);

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
  const read = async (place: DeadLetterPlace): Promise<Found | null> => {
    const item = await table.get({ pk: place.pk, sk: place.sk });
    const letter = item === null ? null : letterFrom(item, place.dueAt);
    return letter === null ? null : { letter, place };
  };

  const readPage = async ({ from, to }: DeadLetterFilter, after: DeadLetterPlace | null) => {
    const { items, lastKey } = await table.query({
      index: indexNames.due,
      key: {
        text: '#duePk = :dead AND #dueAt BETWEEN :from AND :to',
        names: { '#duePk': indexKeys.due.partition, '#dueAt': indexKeys.due.sort },
        values: { ':dead': indexPartitions.dead, ':from': from ?? '0', ':to': to ?? '9' },
      },
      limit: readsPerPage,
      after: after === null ? null : { [indexKeys.due.partition]: indexPartitions.dead, ...after },
    });
    return { entries: items.map((item) => entry.parse(item)), last: lastKey === null ? null : entry.parse(lastKey) };
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
    async list(wanted, { limit, after }) {
      const found: Found[] = [];
      let place = after;
      for (let page = 0; page < mostPages; page += 1) {
        const { entries, last } = await readPage(wanted, place);
        const letters = await Promise.all(entries.filter((each) => isOfCheck(each, wanted)).map(read));
        found.push(...letters.filter((each) => each !== null).filter(({ letter }) => isWanted(letter, wanted)));
        place = last;
        if (found.length > limit) place = found[limit - 1]?.place ?? null;
        if (place === null || found.length >= limit) break;
      }
      return { letters: found.slice(0, limit).map(({ letter }) => letter), after: place };
    },

    replay: (letter, now) =>
      'messageId' in letter ? replayMessage(letter.checkId, letter.messageId, now) : replayDelivery(table, letter, now),
  };
}
