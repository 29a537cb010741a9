import middy from '@middy/core';
import type { Context, ScheduledEvent } from 'aws-lambda';
import { beginLog, log } from '#shared/observability/log.ts';
import { publishMetrics } from '#shared/observability/metrics.ts';
import { inTimeOf } from './time-left.ts';

export type LaneOptions = Readonly<{ service: string }>;

/** Wraps every function that HTTP requests do not reach: sets the request id of its logs, writes its metrics, and lets errors out. */
export const laneHandler = <Event, Result>(
  { service }: LaneOptions,
  work: (event: Event, context: Context) => Promise<Result>,
) =>
  middy<Event, Result>((event: Event, context: Context) => inTimeOf(context, () => work(event, context)))
    .before(({ context }) => beginLog(service, context.awsRequestId))
    .after(publishMetrics)
    .onError(({ error }) => {
      log('run_failed', { error });
      publishMetrics();
    });

/** Is invoked directly, by those whose role may, and answers. */
export const invokeHandler = <Answer>(options: LaneOptions, process: (command: unknown) => Promise<Answer>) =>
  laneHandler<unknown, Answer>(options, process);

/** Runs on a schedule. What throws is tried again by the next run. */
export const scheduleHandler = (options: LaneOptions, run: () => Promise<void>) =>
  laneHandler<ScheduledEvent, void>(options, run);
