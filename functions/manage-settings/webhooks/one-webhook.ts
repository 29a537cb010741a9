import type { Webhook } from '#shared/domain/push/webhook.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { webhookPatch } from '#shared/web/api/webhook.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { findWebhook } from './find-webhook.ts';
import { showWebhook } from './show-webhook.ts';

/** `GET /v1/webhooks/{id}`. */
export async function showOneWebhook(asked: Asked, id: string): Promise<HttpResponse> {
  const webhook = await findWebhook(asked, id);
  if (webhook === null) return problemResponse('not_found', asked.request);
  return jsonResponse(200, showWebhook(webhook, asked.ports.clock()));
}

const disabledAfter = ({ disabled }: Webhook, enabled: boolean | undefined): Webhook['disabled'] => {
  if (enabled === undefined) return disabled;
  return enabled ? null : (disabled ?? 'by_hand');
};

/** `PATCH /v1/webhooks/{id}`. What is told while it is disabled is not told later. */
export async function amendWebhook(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request } = asked;
  const webhook = await findWebhook(asked, id);
  if (webhook === null) return problemResponse('not_found', request);
  const body = parseBody(webhookPatch, request);
  if ('response' in body) return body.response;
  const { url, description, eventTypes, enabled } = body.value;
  if (url !== undefined && !ports.isCallable(url)) {
    return problemResponse('not_valid', request, { errors: [fieldError('/url', 'not_public_https')] });
  }
  const next: Webhook = {
    ...webhook,
    url: url ?? webhook.url,
    description: description === undefined ? webhook.description : description,
    eventTypes: eventTypes === undefined ? webhook.eventTypes : eventTypes,
    disabled: disabledAfter(webhook, enabled),
    updatedAt: ports.clock(),
  };
  const saved = await ports.webhooks.save(next, entryBy(asked, 'webhook.changed', id));
  if (saved !== 'saved') return problemResponse('changed_meanwhile', request);
  return jsonResponse(200, showWebhook(next, ports.clock()));
}

/** `DELETE /v1/webhooks/{id}`: nothing more is told, and what was on its way is dropped. */
export async function removeWebhook(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const webhook = await findWebhook(asked, id);
  const entry = entryBy(asked, 'webhook.removed', id);
  const removed = webhook === null ? 'not_found' : await ports.webhooks.remove(key.organisationId, webhook.id, entry);
  return removed === 'removed' ? { status: 204, headers: {}, body: '' } : problemResponse(removed, request);
}
