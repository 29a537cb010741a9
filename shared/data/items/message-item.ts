import * as z from 'zod/mini';
import { media } from '#shared/domain/check/channel.ts';
import { languages } from '#shared/domain/language.ts';
import {
  codeMessageKinds,
  type Message,
  mailFates,
  messageKinds,
  messageStates,
  type NewMessage,
  newInOutbox,
  type OutboxMessage,
  planners,
} from '#shared/domain/messages/message.ts';
import { duePartitionOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const nullableText = z.nullable(z.string());

/** What the item is stands as `kind`, so the message's own kind has another name. Absent: it is not due. */
type Stored = Omit<OutboxMessage, 'kind' | 'dueAt'> & Readonly<{ messageKind: OutboxMessage['kind']; dueAt?: string }>;

const stored = storedShape<Stored>()(() =>
  z.object({
    id: z.string(),
    messageKind: z.enum([...messageKinds, ...codeMessageKinds]),
    recipient: z.string(),
    medium: z.enum(media),
    language: z.enum(languages),
    checkId: z.string(),
    organisationId: z.string(),
    state: z.enum(messageStates),
    createdAt: z.string(),
    attempts: z.number(),
    claim: nullableText,
    sentAt: nullableText,
    providerId: nullableText,
    fate: z.nullable(z.enum(mailFates)),
    reason: nullableText,
    dueAt: z.exactOptional(z.string()),
    plan: z.exactOptional(z.object({ at: z.string(), by: z.enum(planners) })),
    about: z.exactOptional(z.string()),
    instead: z.exactOptional(z.enum(media)),
    pausedAt: z.exactOptional(z.string()),
  }),
);

type Owner = Readonly<{ checkId: string; organisationId: string }>;

type NewItem = Omit<NewMessage, 'kind'> & Pick<OutboxMessage, 'kind'>;

export const newMessageToItem = (
  { kind, dueAt, ...message }: NewItem,
  owner: Owner,
  now: string,
): KeptItem & Stored => ({
  ...keys.message(owner.checkId, message.id),
  kind: 'message',
  messageKind: kind,
  ...message,
  ...owner,
  ...newInOutbox({ dueAt }, now),
  duePk: duePartitionOf(message.id),
});

/** One that is not due any more, as it stands. */
export const endedMessageToItem = ({ kind, dueAt, ...message }: Message): KeptItem => ({
  ...keys.message(message.checkId, message.id),
  kind: 'message',
  messageKind: kind,
  ...message,
});

export function messageFromItem(item: Item): OutboxMessage {
  const { messageKind, dueAt, ...message } = stored.parse(item);
  const common = { ...message, dueAt: dueAt ?? null };
  if (messageKind === 'sign-in') return { ...common, kind: messageKind };
  if (messageKind === 'report-code') return { ...common, kind: messageKind };
  return messageKind === 'own-data' ? { ...common, kind: messageKind } : { ...common, kind: messageKind };
}
