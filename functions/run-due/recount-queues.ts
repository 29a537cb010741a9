import type { Recounts } from '#shared/domain/ports/recounts.ts';
import { afterLook, afterWalk, type Next, type Recount } from '#shared/domain/queue/recount.ts';
import { addHours } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';

export type RecountPorts = Readonly<{ recounts: Recounts; clock: () => string }>;

/** What is due every minute goes before; the next run goes on. */
const longestMilliseconds = 5_000;

type Found = Readonly<{ organisationId: string; recount: Recount }>;

async function step({ recounts, clock }: RecountPorts, { organisationId, recount }: Found): Promise<Next> {
  if (recount.stage !== 'walk') return afterLook(recount, await recounts.differences(organisationId), clock());
  const after = await recounts.walk(organisationId, recount.after);
  const left = after === null ? await recounts.differences(organisationId) : {};
  return afterWalk(recount, left, after, clock());
}

/** Logs how many counters are wrong, before they are corrected. */
function report({ organisationId, recount }: Found, next: Next): void {
  if (recount.stage !== 'again' || next.recount.stage !== 'walk') return;
  const count = Object.keys(next.recount.differences).length;
  countMetric('CountsMended', count);
  log('counts_mended', { organisationId, count });
}

/**
 * In the night looks whether the counters of queues are what stands in the queues, one organisation after the other, and
 * mends them. Each step can be done again; one that fails keeps nothing that is due.
 */
export const createRecountQueues = (ports: RecountPorts) => async (): Promise<void> => {
  const { recounts, clock } = ports;
  const until = Date.parse(clock()) + longestMilliseconds;
  while (Date.parse(clock()) < until) {
    const found = await recounts.due(clock());
    if (found === null) return;
    try {
      const next = await step(ports, found);
      report(found, next);
      await recounts.save(found.organisationId, next);
    } catch (error) {
      log('recount_failed', { organisationId: found.organisationId, error });
      await recounts.save(found.organisationId, { ...found, dueAt: addHours(clock(), 1), mends: {} });
    }
  }
};
