import type { Delivery } from '#shared/domain/push/delivery.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';

const ends = {
  waiting: ['delivery_postponed', 'DeliveriesPostponed'],
  ready: ['delivery_postponed', 'DeliveriesPostponed'],
  delivered: ['delivery_made', 'DeliveriesMade'],
  dead: ['delivery_dead', 'DeliveriesDead'],
  obsolete: ['delivery_obsolete', 'DeliveriesObsolete'],
} as const;

/** Logs and counts how a delivery stands now. */
export function reportDelivery(
  { organisationId, checkId, endpointId, state }: Delivery,
  { reason, milliseconds }: Readonly<{ reason: string | null; milliseconds?: number }>,
): void {
  const [code, metric] = ends[state];
  countMetric(metric);
  log(code, {
    organisationId,
    checkId,
    endpointId,
    ...(reason === null ? {} : { reason }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  });
}
