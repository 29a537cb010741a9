import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createAlarm, fiveMinutes, sumOf } from './house-alarm.ts';
import type { Severity } from './house-context.ts';
import type { HouseFunction } from './house-function.ts';
import type { ServiceProps } from './service-props.ts';

export type ReadyStreamProps = ServiceProps &
  Readonly<{
    fn: HouseFunction;
    /** Kinds of items that the function carries out once they are ready. */
    kinds: readonly string[];
    /** Batches of a shard at once; the order of each check is kept. */
    sideBySide?: number;
    /** What users notice when the stream is read too slowly, when a batch is given up, when an item dies. */
    means: Readonly<{ late: string; givenUp: string; dead: string }>;
    /** How soon somebody has to act when it is. */
    lateIs: Severity;
    /** What the function carries, as the runbook's headings have it. */
    things: string;
    /** The function's own count of what died. */
    deathMetric: 'MessagesDead' | 'DeliveriesDead';
  }>;

/** A consumer of the table's stream: loses nothing, and poison stops nobody. AWS advises against a third of them. */
export function carryReady(scope: Construct, props: ReadyStreamProps): void {
  const { context, kept, fn, kinds, sideBySide, means, lateIs, things, deathMetric } = props;
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
    severity: lateIs,
    means: means.late,
    runbook: `${fn.name}: ${things} are late`,
  });
  const events = (metricName: string): Metric =>
    new Metric({
      namespace: 'AWS/Lambda',
      metricName,
      dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
      statistic: 'Sum',
    });
  createAlarm(scope, 'DeadBatches', context, {
    metric: sumOf({ kept: events('OnFailureDestinationDeliveredEventCount'), dropped: events('DroppedEventCount') }),
    severity: 'mail',
    means: means.givenUp,
    runbook: `${fn.name}: batches were given up`,
  });
  createAlarm(scope, `Dead${deathMetric.replace(/Dead$/, '')}`, context, {
    metric: new Metric({
      namespace: 'Vitsord',
      metricName: deathMetric,
      dimensionsMap: { service: fn.name },
      period: fiveMinutes,
      statistic: 'Sum',
    }),
    severity: 'mail',
    means: means.dead,
    runbook: `${fn.name}: ${things} are dead`,
  });
}
