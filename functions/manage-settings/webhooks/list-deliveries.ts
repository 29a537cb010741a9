import type { DeliveryState } from '#shared/domain/push/delivery.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import { deliveriesQuery } from '#shared/web/api/webhook.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { fieldError } from '#shared/web/problems/field-errors.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Asked } from '../asked.ts';
import { findWebhook } from './find-webhook.ts';
import { showDelivery } from './show-webhook.ts';

const statesOf: Readonly<Record<string, readonly DeliveryState[]>> = {
  pending: ['waiting', 'ready'],
  delivered: ['delivered'],
  dead: ['dead'],
  obsolete: ['obsolete'],
};

/** `GET /v1/webhooks/{id}/deliveries`: newest first. */
export async function listDeliveries(asked: Asked, id: string): Promise<HttpResponse> {
  const { ports, request } = asked;
  const webhook = await findWebhook(asked, id);
  if (webhook === null) return problemResponse('not_found', request);
  const query = deliveriesQuery.safeParse(request.query, { reportInput: true });
  if (!query.success) {
    return problemResponse('not_valid', request, { errors: fieldErrorsOf(query.error, ['query']) });
  }
  const { limit, cursor, state } = query.data;
  const scope = ['deliveries', webhook.id, state ?? null];
  const after = cursor === undefined ? null : readCursor(scope, cursor);
  if (cursor !== undefined && after === null) {
    return problemResponse('not_valid', request, { errors: [fieldError('/query/cursor', 'cursor_invalid')] });
  }
  const states = state === undefined ? null : (statesOf[state] ?? null);
  const page = await ports.webhooks.deliveries(webhook.id, { states, limit, after });
  return jsonResponse(200, {
    deliveries: page.deliveries.map(showDelivery),
    cursor: page.after === null ? null : makeCursor(scope, page.after),
  });
}
