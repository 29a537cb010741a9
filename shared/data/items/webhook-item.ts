import * as z from 'zod/mini';

import { disabledReasons, type Webhook } from '#shared/domain/push/webhook.ts';

import { keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { storedShape } from './stored-shape.ts';

const text = z.string();

const stored = storedShape<Webhook>()(() =>
  z.object({
    id: text,
    organisationId: text,
    live: z.boolean(),
    version: z.number(),
    url: text,
    description: z.nullable(text),
    eventTypes: z.nullable(z.array(text)),
    disabled: z.nullable(z.enum(disabledReasons)),
    secrets: z.array(z.object({ id: text, sealed: text, until: z.nullable(text) })),
    createdAt: text,
    updatedAt: text,
  }),
);

export const webhookToItem = (webhook: Webhook): KeptItem => ({
  ...keys.webhook(webhook.organisationId, webhook.id),
  kind: 'webhook',
  ...webhook,
});

export const webhookFromItem = (item: Item): Webhook => stored.parse(item);
