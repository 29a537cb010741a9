import type { MailFate } from '#shared/domain/message.ts';
import type { Outbox } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric, type MetricName } from '#shared/observability/metrics.ts';
import { fateOf } from './fate-of.ts';
import { parseMailEvent } from './schema.ts';

const metrics: Readonly<Partial<Record<MailFate, MetricName>>> = {
  delivered: 'MailDelivered',
  bounced: 'MailBounced',
  complained: 'MailComplained',
};

/** Notes what became of a mail. The outbox keeps a fate from moving backwards, so order and repeats do not matter. */
export const createRecordDelivery =
  ({ outbox }: Readonly<{ outbox: Pick<Outbox, 'recordFate'> }>) =>
  async (notice: unknown): Promise<void> => {
    const event = parseMailEvent(notice);
    const fate = event === null ? null : fateOf(event);
    if (event === null || fate === null) return log('delivery_unknown');
    const { checkId, messageId } = event;
    await outbox.recordFate(checkId, messageId, fate);
    const metric = metrics[fate];
    if (metric !== undefined) countMetric(metric);
    log('delivery_recorded', { checkId, messageId, reason: fate });
  };
