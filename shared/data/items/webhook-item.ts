import * as z from 'zod/mini';

import type { Webhook } from '#shared/domain/push/webhook.ts';

import { keys } from '../keys.ts';
import type { Item } from '../table.ts';

const text = z.string();

const stored = z.object({
  id: text,
  organisationId: text,
  live: z.boolean(),
  version: z.number(),
  url: text,
  description: z.nullable(text),
  eventTypes: z.nullable(z.array(text)),
  disabled: z.nullable(z.enum(['by_hand', 'gone'])),
  secrets: z.array(z.object({ id: text, sealed: text, until: z.nullable(text) })),
  createdAt: text,
  updatedAt: text,
});

export const webhookToItem = (webhook: Webhook): Item => ({
  ...keys.webhook(webhook.organisationId, webhook.id),
  kind: 'webhook',
  ...webhook,
});

export const webhookFromItem = (item: Item): Webhook => stored.parse(item);
