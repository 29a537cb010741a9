import {
  claimLeaseSeconds,
  type MailFate,
  type Message,
  mayFollowFate,
  type NewMessage,
  newInOutbox,
  type OutboxMessage,
} from '#shared/domain/messages/message.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { addSeconds } from '#shared/domain/time.ts';

export type FakeOutbox = Outbox & Readonly<{ get: (messageId: string) => Message }>;

const inOutbox = (message: NewMessage, { checkId, organisationId }: OutboxMessage, now: string): Message => ({
  ...message,
  checkId,
  organisationId,
  ...newInOutbox(message, now),
});

/** An outbox in memory. */
export function createFakeOutbox(...given: readonly Message[]): FakeOutbox {
  const messages = new Map(given.map((message) => [message.id, message]));
  const holds = (message: OutboxMessage): boolean => {
    const kept = messages.get(message.id);
    return kept?.state === 'claimed' && kept.claim === message.claim;
  };
  const whenHeld = (message: OutboxMessage, changes: Partial<Message>): Promise<boolean> => {
    const held = holds(message);
    const kept = messages.get(message.id);
    if (held && kept !== undefined) messages.set(message.id, { ...kept, ...changes });
    return Promise.resolve(held);
  };
  return {
    get(messageId) {
      const message = messages.get(messageId);
      if (message === undefined) throw new Error(`No message ${messageId}`);
      return message;
    },
    load: (_, messageId) => Promise.resolve(messages.get(messageId) ?? null),
    claim({ id }, claim, now) {
      const message = messages.get(id);
      const free = message?.state === 'ready' || (message?.state === 'claimed' && (message.dueAt ?? '') <= now);
      if (message === undefined || !free) return Promise.resolve(null);
      const dueAt = addSeconds(now, claimLeaseSeconds);
      const claimed: Message = { ...message, state: 'claimed', claim, dueAt, attempts: message.attempts + 1 };
      messages.set(id, claimed);
      return Promise.resolve(claimed);
    },
    async markSent(message, { providerId, now, next = [] }) {
      const kept = await whenHeld(message, { state: 'sent', providerId, sentAt: now, dueAt: null });
      if (!kept) return false;
      for (const each of next) if (!messages.has(each.id)) messages.set(each.id, inOutbox(each, message, now));
      return true;
    },
    end: (message, state, reason) => whenHeld(message, { state, reason, dueAt: null }),
    postpone: (message, dueAt, pausedAt) =>
      whenHeld(message, { state: 'waiting', dueAt, ...(pausedAt !== undefined && { pausedAt }) }),
    leave({ id, claim }) {
      const message = messages.get(id);
      const isOurs =
        claim === null ? message?.state === 'ready' : message?.state === 'claimed' && message.claim === claim;
      if (message === undefined || !isOurs) return Promise.resolve(false);
      const attempts = message.attempts - (claim === null ? 0 : 1);
      messages.set(id, { ...message, state: 'waiting', dueAt: message.createdAt, claim: null, attempts });
      return Promise.resolve(true);
    },
    recordFate(_, messageId, fate: MailFate) {
      const message = messages.get(messageId);
      if (message !== undefined && mayFollowFate(fate, message.fate)) messages.set(messageId, { ...message, fate });
      return Promise.resolve();
    },
  };
}
