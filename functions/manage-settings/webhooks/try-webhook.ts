import { newDelivery } from '#shared/domain/push/delivery.ts';
import { testEventType } from '#shared/domain/push/told-event.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { findWebhook } from './find-webhook.ts';
import { showDelivery } from './show-webhook.ts';

/** `POST /v1/webhooks/{id}/test`: an event about nothing goes the way of all events; the log tells what became of it. */
export async function tryWebhook(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const webhook = await findWebhook(asked, id);
  if (webhook === null) return problemResponse('not_found', request);
  return runIdempotently(ports, request, key, async ({ startedAt, isReplay }) => {
    const number = await ports.webhooks.startTry(webhook, startedAt);
    if (number === 'changed_meanwhile') return problemResponse(number, request);
    if (!isReplay) await ports.audit.note(entryBy(asked, 'webhook.tried', id));
    const { organisationId, live } = webhook;
    const delivery = newDelivery(
      { checkId: id, organisationId, live, number, type: testEventType },
      { endpointId: id, endpointKind: 'webhook' },
      startedAt,
    );
    return jsonResponse(202, showDelivery(delivery));
  });
}
