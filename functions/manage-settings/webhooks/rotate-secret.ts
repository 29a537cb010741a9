import { withNewSecret } from '#shared/domain/push/webhook.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { findWebhook } from './find-webhook.ts';
import { showWithSecret } from './show-webhook.ts';

/** `POST /v1/webhooks/{id}/rotate`: a new secret, beside which the one before signs for a day. */
export async function rotateSecret(asked: Asked, webhookId: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  if ((await findWebhook(asked, webhookId)) === null) return problemResponse('not_found', request);
  return runIdempotently(ports, request, key, async ({ seed, startedAt, isReplay }) => {
    const webhook = await findWebhook(asked, webhookId);
    if (webhook === null) return problemResponse('not_found', request);
    const id = makeIds([key.organisationId, seed ?? ports.newId('whk'), request.path], startedAt).webhook();
    if (webhook.secrets[0]?.id === id) return jsonResponse(200, showWithSecret(asked, webhook));
    // The answer of a try that was finished can be given again only as long as its secret is the newest.
    if (isReplay) return problemResponse('changed_meanwhile', request);
    const sealed = ports.webhookSecrets.seal(webhook, ports.webhookSecrets.draw());
    const next = withNewSecret(webhook, { id, sealed, until: null }, ports.clock());
    const saved = await ports.webhooks.save(next, entryBy(asked, 'webhook.secret_rotated', webhookId));
    if (saved !== 'saved') return problemResponse('changed_meanwhile', request);
    return jsonResponse(200, showWithSecret(asked, next));
  });
}
