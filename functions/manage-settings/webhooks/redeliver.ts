import { OthersWereFaster } from '#shared/domain/ports/others-were-faster.ts';
import { type Lane, sendAgain } from '#shared/domain/push/delivery-lane.ts';
import { releaseEndpoint } from '#shared/domain/push/release-endpoint.ts';
import { readEventId } from '#shared/domain/push/told-event.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { type Asked, entryBy } from '../asked.ts';
import { findWebhook } from './find-webhook.ts';
import { showDelivery } from './show-webhook.ts';

/** What is on its way changes the lane, too; whoever asks can wait for that as well as we. */
async function changeLane(
  { lanes }: Asked['ports'],
  ...change: Parameters<Asked['ports']['lanes']['change']>
): Promise<Lane | 'changed_meanwhile'> {
  try {
    return await lanes.change(...change);
  } catch (error) {
    if (error instanceof OthersWereFaster) return 'changed_meanwhile';
    throw error;
  }
}

/** An event's id does not say whether it is of a check or of an erasure. */
const erasureOf = (checkId: string): string => checkId.replace(/^chk_/, 'ers_');

type Place = Readonly<{ id: string; deliveryId: string }>;

/** `POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver`: at once, whatever became of it, and in the order of its check. */
export async function redeliver(asked: Asked, { id, deliveryId }: Place): Promise<HttpResponse> {
  const { ports, request, key } = asked;
  const webhook = await findWebhook(asked, id);
  const event = webhook === null ? null : readEventId(deliveryId, webhook.id);
  if (webhook === null || event === null) return problemResponse('not_found', request);
  if (webhook.disabled !== null) return problemResponse('webhook_disabled', request);
  return runIdempotently(ports, request, key, async ({ isReplay }) => {
    const now = ports.clock();
    if (!isReplay) await releaseEndpoint(ports.endpoints, webhook.id, now);
    if (!isReplay) await ports.audit.note(entryBy(asked, 'webhook.redelivered', id));
    for (const checkId of [event.checkId, erasureOf(event.checkId)]) {
      const deliveries = await changeLane(ports, { checkId, endpointId: webhook.id }, (before) =>
        isReplay ? [] : sendAgain(before, event.number, now),
      );
      if (deliveries === 'changed_meanwhile') return problemResponse(deliveries, request);
      const delivery = deliveries.find(({ number }) => number === event.number);
      if (delivery !== undefined) return jsonResponse(202, showDelivery(delivery));
    }
    return problemResponse('not_found', request);
  });
}
