import { maxWebhooks } from '#shared/domain/limits.ts';
import type { Webhook } from '#shared/domain/push/webhook.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { parseBody } from '#shared/web/api/parse-body.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import { webhookInput } from '#shared/web/api/webhook.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { showWithSecret } from './show-webhook.ts';

/** `POST /v1/webhooks`. The secret is shown here, and when it is changed. */
export async function createWebhook(asked: Asked): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const body = parseBody(webhookInput, request);
  if ('response' in body) return body.response;
  const { url, description, eventTypes } = body.value;
  if (!ports.isCallable(url)) {
    return problemResponse('not_valid', request, { errors: [fieldError('/url', 'not_public_https')] });
  }
  const { organisationId, live } = key;
  return runIdempotently(ports, request, key, async ({ seed, startedAt, isReplay, status }) => {
    const id = makeIds([organisationId, seed ?? ports.newId('whk'), request.path], startedAt).webhook();
    const earlier = await ports.webhooks.find(organisationId, id);
    if (earlier !== null) return jsonResponse(201, showWithSecret(asked, earlier));
    const tooMany = () => problemResponse('not_valid', request, { errors: [fieldError('', 'too_many', maxWebhooks)] });
    if (isReplay) return status === 422 ? tooMany() : problemResponse('changed_meanwhile', request);
    const sealed = ports.webhookSecrets.seal({ organisationId, id }, ports.webhookSecrets.draw());
    const webhook: Webhook = {
      id,
      organisationId,
      live,
      version: 1,
      url,
      description,
      eventTypes,
      disabled: null,
      secrets: [{ id, sealed, until: null }],
      createdAt: startedAt,
      updatedAt: startedAt,
    };
    const made = await ports.webhooks.create(webhook, entryBy(asked, 'webhook.created', id));
    if (made === 'changed_meanwhile') return problemResponse(made, request);
    if (made === 'too_many') return tooMany();
    return jsonResponse(201, showWithSecret(asked, webhook));
  });
}
