import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { beginLog, log } from '#shared/observability/log.ts';
import { publishMetrics } from '#shared/observability/metrics.ts';

export type LaneOptions = Readonly<{ service: string }>;

/** What every function that is not asked by HTTP does around its work: logs by request id, counts, and lets errors out. */
export const laneHandler = <Event, Result>(
  { service }: LaneOptions,
  work: (event: Event, context: Context) => Promise<Result>,
) =>
  middy<Event, Result>((event: Event, context: Context) => work(event, context))
    .before(({ context }) => beginLog(service, context.awsRequestId))
    .after(publishMetrics)
    .onError(({ error }) => {
      log('run_failed', { error });
      publishMetrics();
    });
