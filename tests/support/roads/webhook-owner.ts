import { randomUUID } from 'node:crypto';
import { webhook, webhookDelivery, webhookDeliveryPage, webhookWithSecret } from '#shared/web/api/webhook.ts';

/** The steps that the owner of a webhook takes over the API. */
export function createWebhookOwner({ url, apiKey }: Readonly<{ url: string; apiKey: string }>) {
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, body: json };
  };
  return {
    call,
    make: async (body: unknown) => webhookWithSecret.parse((await call('POST', '/v1/webhooks', body)).body),
    show: async (id: string) => webhook.parse((await call('GET', `/v1/webhooks/${id}`)).body),
    rotate: async (id: string) => webhookWithSecret.parse((await call('POST', `/v1/webhooks/${id}/rotate`)).body),
    tryIt: async (id: string) => webhookDelivery.parse((await call('POST', `/v1/webhooks/${id}/test`)).body),
    deliveries: async (id: string, query = '') =>
      webhookDeliveryPage.parse((await call('GET', `/v1/webhooks/${id}/deliveries?limit=100${query}`)).body).deliveries,
    redeliver: (id: string, deliveryId: string) =>
      call('POST', `/v1/webhooks/${id}/deliveries/${deliveryId}/redeliver`),
  };
}

export type WebhookOwner = ReturnType<typeof createWebhookOwner>;
