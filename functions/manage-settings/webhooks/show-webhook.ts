import { hasIdShape } from '#shared/domain/ids.ts';
import { type Delivery, isOpen } from '#shared/domain/push/delivery.ts';
import { eventIdOf } from '#shared/domain/push/told-event.ts';
import { signingSecrets, type Webhook } from '#shared/domain/push/webhook.ts';
import {
  webhook as shape,
  type WebhookDeliveryView,
  type WebhookView,
  webhookDelivery,
} from '#shared/web/api/webhook.ts';
import type { Asked } from '../asked.ts';

export function showWebhook(webhook: Webhook, now: string): WebhookView {
  const previous = signingSecrets(webhook, now).find(({ until }) => until !== null);
  return shape.parse({
    id: webhook.id,
    live: webhook.live,
    url: webhook.url,
    description: webhook.description,
    eventTypes: webhook.eventTypes,
    enabled: webhook.disabled === null,
    disabledReason: webhook.disabled,
    previousSecretUntil: previous?.until ?? null,
    createdAt: webhook.createdAt,
    updatedAt: webhook.updatedAt,
  });
}

/** With the secret that signs from now on. */
export function showWithSecret({ ports }: Asked, webhook: Webhook) {
  const sealed = webhook.secrets[0]?.sealed;
  if (sealed === undefined) throw new Error('A webhook has no secret');
  return { ...showWebhook(webhook, ports.clock()), secret: ports.webhookSecrets.open(webhook, sealed) };
}

/** A delivery without what it holds: when it was tried, and what came of it. */
export const showDelivery = (delivery: Delivery): WebhookDeliveryView =>
  webhookDelivery.parse({
    id: eventIdOf(delivery),
    type: delivery.type,
    referenceCheck: hasIdShape('chk', delivery.checkId) ? delivery.checkId : null,
    state: isOpen(delivery) ? 'pending' : delivery.state,
    attempts: delivery.attempts,
    lastAttempts: delivery.tries,
    nextAttemptAt: delivery.state === 'waiting' ? delivery.dueAt : null,
    endedAt: delivery.endedAt,
    reason: delivery.reason,
    createdAt: delivery.createdAt,
  });
