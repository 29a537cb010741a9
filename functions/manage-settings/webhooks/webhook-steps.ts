import type { Steps } from '../asked.ts';

/** `/v1/webhooks`. */
export const webhookSteps: Steps = {
  'GET /v1/webhooks': async () => (await import('./list-webhooks.ts')).listWebhooks,
  'POST /v1/webhooks': async () => (await import('./create-webhook.ts')).createWebhook,
  'GET /v1/webhooks/*': async () => (await import('./one-webhook.ts')).showOneWebhook,
  'PATCH /v1/webhooks/*': async () => (await import('./one-webhook.ts')).amendWebhook,
  'DELETE /v1/webhooks/*': async () => (await import('./one-webhook.ts')).removeWebhook,
  'POST /v1/webhooks/*/rotate': async () => (await import('./rotate-secret.ts')).rotateSecret,
  'POST /v1/webhooks/*/test': async () => (await import('./try-webhook.ts')).tryWebhook,
  'GET /v1/webhooks/*/deliveries': async () => (await import('./list-deliveries.ts')).listDeliveries,
  'POST /v1/webhooks/*/deliveries/*/redeliver': async () => (await import('./redeliver.ts')).redeliver,
};
