import * as z from 'zod/mini';
import { webhookEventTypes } from '#events/webhook-event-v1.ts';
import { longestDescription, longestUrl, maxEventTypes } from '#shared/domain/limits.ts';
import { disabledReasons } from '#shared/domain/push/webhook.ts';
import { pageQuery } from './page-query.ts';
import { line, optionalLine } from './text-shapes.ts';

const text = z.string();
const time = z.iso.datetime();

/** Where to tell it. The domain of what may be called is checked by whoever has the network. */
export const webhookUrl = line(longestUrl);

const types = z.nullable(z.array(z.enum(webhookEventTypes)).check(z.minLength(1), z.maxLength(maxEventTypes)));

/** The body of `POST /v1/webhooks`. */
export const webhookInput = z.object({
  url: webhookUrl,
  description: optionalLine(longestDescription),
  eventTypes: z._default(types, null),
});

/** The body of `PATCH /v1/webhooks/{id}`: what is left out stays. */
export const webhookPatch = z.object({
  url: z.optional(webhookUrl),
  description: z.optional(z.nullable(line(longestDescription))),
  eventTypes: z.optional(types),
  enabled: z.optional(z.boolean()),
});

/** A webhook as the API shows it. */
export const webhook = z.object({
  id: text,
  live: z.boolean(),
  url: z.url(),
  description: z.nullable(text),
  eventTypes: z.nullable(z.array(z.enum(webhookEventTypes))),
  enabled: z.boolean(),
  disabledReason: z.nullable(z.enum(disabledReasons)),
  previousSecretUntil: z.nullable(time),
  createdAt: time,
  updatedAt: time,
});

export const webhookWithSecret = z.extend(webhook, { secret: z.string().check(z.regex(/^whsec_/)) });

export const webhookPage = z.object({ webhooks: z.array(webhook), cursor: z.nullable(text) });

export const deliveryStates = ['pending', 'delivered', 'dead', 'obsolete'] as const;

export const deliveriesQuery = z.extend(pageQuery, { state: z.optional(z.enum(deliveryStates)) });

/** An event on its way to a webhook. */
export const webhookDelivery = z.object({
  id: text,
  type: z.enum([...webhookEventTypes, 'webhook.test']),
  referenceCheck: z.nullable(text),
  state: z.enum(deliveryStates),
  attempts: z.int().check(z.minimum(0)),
  lastAttempts: z.array(
    z.object({
      at: time,
      status: z.nullable(z.int()),
      reason: z.nullable(text),
      milliseconds: z.int().check(z.minimum(0)),
    }),
  ),
  nextAttemptAt: z.nullable(time),
  endedAt: z.nullable(time),
  reason: z.nullable(text),
  createdAt: time,
});

export const webhookDeliveryPage = z.object({ deliveries: z.array(webhookDelivery), cursor: z.nullable(text) });

export type WebhookView = z.infer<typeof webhook>;
export type WebhookDeliveryView = z.infer<typeof webhookDelivery>;
