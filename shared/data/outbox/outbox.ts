import {
  claimLeaseSeconds,
  type NewMessage,
  type OutboxMessage,
  overwrittenBy,
} from '#shared/domain/messages/message.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { addSeconds } from '#shared/domain/time.ts';

import { messageFromItem, newMessageToItem } from '../items/message-item.ts';
import { duePartitionOf, indexPartitions, keys } from '../keys.ts';
import type { Expression, Table } from '../table.ts';

const names = {
  '#state': 'state',
  '#claim': 'claim',
  '#duePk': 'duePk',
  '#dueAt': 'dueAt',
} as const;

const unlessThere: Expression = { text: 'attribute_not_exists(pk)' };

const ifClaimedBy = ({ claim }: Pick<OutboxMessage, 'claim'>): Expression => ({
  text: '#state = :claimed AND #claim = :claim',
  values: { ':claimed': 'claimed', ':claim': claim },
});

const obsolete = (reason: string): Expression => ({
  text: 'SET #state = :ended, #reason = :reason REMOVE #duePk, #dueAt',
  names: { ...names, '#reason': 'reason' },
  values: { ':ended': 'obsolete', ':reason': reason },
});

/** It stands among the dead letters by the time of its death. */
const died = (reason: string, now: string): Expression => ({
  text: 'SET #state = :ended, #reason = :reason, #duePk = :dead, #dueAt = :now',
  names: { ...names, '#reason': 'reason' },
  values: { ':ended': 'dead', ':reason': reason, ':dead': indexPartitions.dead, ':now': now },
});

/** Messages on their way out. A claimed message is due when its lease ends, so that a dead sender's is sent again. */
export function createOutbox(table: Table): Outbox {
  const whenClaimed = async (message: OutboxMessage, set: Expression): Promise<boolean> =>
    (await table.update(keys.message(message.checkId, message.id), set, ifClaimedBy(message))) !== null;

  const notThere = async (message: OutboxMessage, next: readonly NewMessage[]): Promise<readonly NewMessage[]> => {
    const found = await Promise.all(next.map((each) => table.get(keys.message(message.checkId, each.id))));
    return next.filter((_, index) => found[index] === null);
  };

  return {
    async load(checkId, messageId) {
      const item = await table.get(keys.message(checkId, messageId));
      return item === null ? null : messageFromItem(item);
    },

    async claim({ checkId, id }, claim, now) {
      const claimed = await table.update(
        keys.message(checkId, id),
        {
          text: 'SET #state = :claimed, #claim = :claim, #duePk = :duePk, #dueAt = :leaseEnd ADD #attempts :one',
          names: { ...names, '#attempts': 'attempts' },
          values: {
            ':claimed': 'claimed',
            ':claim': claim,
            ':duePk': duePartitionOf(id),
            ':leaseEnd': addSeconds(now, claimLeaseSeconds),
            ':one': 1,
          },
        },
        {
          text: '#state = :ready OR (#state = :claimed AND #dueAt <= :now)',
          values: { ':ready': 'ready', ':now': now },
        },
      );
      return claimed === null ? null : messageFromItem(claimed);
    },

    async markSent(message, { providerId, now, next = [] }) {
      const set: Expression = {
        text: 'SET #state = :sent, #providerId = :providerId, #sentAt = :now REMOVE #duePk, #dueAt',
        names: { ...names, '#providerId': 'providerId', '#sentAt': 'sentAt' },
        values: { ':sent': 'sent', ':providerId': providerId, ':now': now },
      };
      const owner = { checkId: message.checkId, organisationId: message.organisationId };
      const update = { update: keys.message(message.checkId, message.id), set, condition: ifClaimedBy(message) };
      /** Another process may be writing the same follow-up or delivery status. */
      let missing: readonly NewMessage[] = next.filter(({ id }) => id !== message.id);
      const together = await retryOnConflict(async () => {
        if (missing.length === 0) return 'all_there';
        const puts = missing.map((each) => ({ put: newMessageToItem(each, owner, now), condition: unlessThere }));
        if ((await table.transact([update, ...puts])) === 'written') return 'sent';
        missing = await notThere(message, next);
        return 'conflict';
      });
      return together === 'sent' || whenClaimed(message, set);
    },

    end: (message, state, reason, now) => whenClaimed(message, state === 'dead' ? died(reason, now) : obsolete(reason)),

    postpone: (message, dueAt, pausedAt) =>
      whenClaimed(message, {
        text: `SET #state = :waiting, #duePk = :duePk, #dueAt = :dueAt${pausedAt === undefined ? '' : ', #pausedAt = :pausedAt'}`,
        names: { ...names, ...(pausedAt !== undefined && { '#pausedAt': 'pausedAt' }) },
        values: { ':waiting': 'waiting', ':duePk': duePartitionOf(message.id), ':dueAt': dueAt, ':pausedAt': pausedAt },
      }),

    async leave({ checkId, id, claim }, pause) {
      // In the order in which they were made.
      const waits = 'SET #state = :waiting, #duePk = :paused, #dueAt = #createdAt';
      const attributes = { '#state': 'state', '#duePk': 'duePk', '#dueAt': 'dueAt', '#createdAt': 'createdAt' };
      const paused = { ':waiting': 'waiting', ':paused': indexPartitions.paused(pause) };
      const [set, condition]: readonly [Expression, Expression] =
        claim === null
          ? [
              { text: waits, names: attributes, values: paused },
              { text: '#state = :ready', values: { ':ready': 'ready' } },
            ]
          : [
              {
                text: `${waits}, #claim = :none, #attempts = #attempts - :one`,
                names: { ...attributes, '#claim': 'claim', '#attempts': 'attempts' },
                values: { ...paused, ':none': null, ':one': 1 },
              },
              ifClaimedBy({ claim }),
            ];
      return (await table.update(keys.message(checkId, id), set, condition)) !== null;
    },

    async recordFate(checkId, messageId, fate) {
      const overwritten = overwrittenBy[fate];
      await table.update(
        keys.message(checkId, messageId),
        { text: 'SET #fate = :fate', names: { '#fate': 'fate' }, values: { ':fate': fate } },
        {
          text: `attribute_exists(pk) AND (#fate = :none${overwritten.map((_, index) => ` OR #fate = :earlier${index}`).join('')})`,
          values: {
            ':none': null,
            ...Object.fromEntries(overwritten.map((earlier, index) => [`:earlier${index}`, earlier])),
          },
        },
      );
    },
  };
}
