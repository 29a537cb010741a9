import { overwrittenBy } from '#shared/domain/mail-fate.ts';
import { claimLeaseSeconds, type OutboxMessage } from '#shared/domain/message.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';

import { afterSeconds, messageFromItem } from './items/message-item.ts';
import { duePartitionOf, keys } from './keys.ts';
import type { Expression, Table } from './table.ts';

const names = {
  '#state': 'state',
  '#claim': 'claim',
  '#duePk': 'duePk',
  '#dueAt': 'dueAt',
} as const;

const ifClaimedBy = (message: OutboxMessage): Expression => ({
  text: '#state = :claimed AND #claim = :claim',
  values: { ':claimed': 'claimed', ':claim': message.claim },
});

/** Messages on their way out. A claimed message is due when its lease ends, so that a dead sender's is sent again. */
export function createOutbox(table: Table): Outbox {
  const whenClaimed = async (message: OutboxMessage, set: Expression): Promise<boolean> =>
    (await table.update(keys.message(message.checkId, message.id), set, ifClaimedBy(message))) !== null;

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
            ':leaseEnd': afterSeconds(now, claimLeaseSeconds),
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

    markSent: (message, { providerId, now }) =>
      whenClaimed(message, {
        text: 'SET #state = :sent, #providerId = :providerId, #sentAt = :now REMOVE #duePk, #dueAt',
        names: { ...names, '#providerId': 'providerId', '#sentAt': 'sentAt' },
        values: { ':sent': 'sent', ':providerId': providerId, ':now': now },
      }),

    end: (message, state, reason) =>
      whenClaimed(message, {
        text: 'SET #state = :ended, #reason = :reason REMOVE #duePk, #dueAt',
        names: { ...names, '#reason': 'reason' },
        values: { ':ended': state, ':reason': reason },
      }),

    postpone: (message, dueAt) =>
      whenClaimed(message, {
        text: 'SET #state = :waiting, #duePk = :duePk, #dueAt = :dueAt',
        names,
        values: { ':waiting': 'waiting', ':duePk': duePartitionOf(message.id), ':dueAt': dueAt },
      }),

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
