import { messageId, type OutboxMessage } from '#shared/domain/messages/message.ts';
import { codeTries } from '#shared/domain/ports/session-store.ts';
import { addDays } from '#shared/domain/time.ts';
import { newMessageToItem } from '../items/message-item.ts';
import { epochSeconds } from '../keys.ts';
import type { Item, Key, Table } from '../table.ts';

const keptMessageDays = 1;

export type CodeOwner = Readonly<{ checkId: string; organisationId: string }>;

type NewCode = Pick<OutboxMessage, 'kind' | 'recipient' | 'medium' | 'language' | 'about'>;

/** A message with a code, as it enters the outbox. It goes by itself after a day. */
export function codeMessage(message: NewCode, owner: CodeOwner, now: string) {
  const id = messageId(0, message.recipient, message.medium);
  const item = newMessageToItem({ ...message, id, dueAt: null }, owner, now);
  return { ...item, ttl: epochSeconds(addDays(now, keptMessageDays)) };
}

/** Takes one of the tries that a code has, whatever was typed; null when it is used, or its tries or its time are up. */
export const takeCodeTry = (table: Pick<Table, 'update'>, key: Key, now: string): Promise<Item | null> =>
  table.update(
    key,
    {
      text: 'SET #tries = #tries + :one',
      names: { '#tries': 'tries', '#usedAt': 'usedAt', '#codeUntil': 'codeUntil' },
      values: { ':one': 1, ':most': codeTries, ':unused': null, ':now': now },
    },
    { text: '#tries < :most AND #usedAt = :unused AND #codeUntil > :now' },
  );

/** Uses the code up; refused if it is used already. */
export const useUpCode = (key: Key, now: string) => ({
  update: key,
  set: { text: 'SET #usedAt = :now', names: { '#usedAt': 'usedAt' }, values: { ':now': now } },
  condition: { text: '#usedAt = :unused', values: { ':unused': null } },
});
