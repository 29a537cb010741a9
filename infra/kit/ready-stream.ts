import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';
import type { ServiceProps } from './service-props.ts';

export type ReadyStreamProps = ServiceProps &
  Readonly<{
    fn: HouseFunction;
    /** Kinds of items that the function carries out once they are ready. */
    kinds: readonly string[];
    /** Batches of a shard at once; the order of each check is kept. */
    sideBySide?: number;
    /** What is late when the stream is not read fast enough, and what was given up. */
    means: Readonly<{ late: string; givenUp: string }>;
    /** Heading of the runbook. */
    lateRunbook: string;
    /** The function's own count of what died, and what that means. */
    deaths: Readonly<{ metricName: string; service: string; means: string; runbook: string }>;
  }>;

/** A consumer of the table's stream: loses nothing, and poison stops nobody. AWS advises against a third of them. */
export function carryReady(scope: Construct, props: ReadyStreamProps): void {
  const { context, kept, fn, kinds, sideBySide, means, deaths } = props;
  kept.reports.grantDeadBatches(fn);
  const mapping = new EventSourceMapping(scope, 'Ready', {
    target: fn,
    eventSourceArn: kept.data.grantStream(fn),
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [{ pattern: JSON.stringify({ dynamodb: { NewImage: { kind: { S: kinds }, state: { S: ['ready'] } } } }) }],
    batchSize: 10,
    ...(sideBySide === undefined ? {} : { parallelizationFactor: sideBySide }),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(1),
    supportS3OnFailureDestination: true,
    onFailure: { bind: () => ({ destination: kept.reports.bucket.bucketArn }) },
    metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
  });
  createAlarm(scope, 'Late', context, {
    metric: fn.metric('IteratorAge', { period: fiveMinutes, statistic: 'Maximum' }),
    above: Duration.minutes(5).toMilliseconds(),
    means: means.late,
    runbook: props.lateRunbook,
  });
  createAlarm(scope, 'DeadBatches', context, {
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'OnFailureDestinationDeliveredEventCount',
      dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
      period: fiveMinutes,
      statistic: 'Sum',
    }),
    means: means.givenUp,
    runbook: 'Batches were given up',
  });
  const { metricName, service } = deaths;
  createAlarm(scope, `Dead${metricName.replace(/Dead$/, '')}`, context, {
    metric: new Metric({
      namespace: 'Vitsord',
      metricName,
      dimensionsMap: { service },
      period: fiveMinutes,
      statistic: 'Sum',
    }),
    means: deaths.means,
    runbook: deaths.runbook,
  });
}
