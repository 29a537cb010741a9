import { type Alarm, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes, sumOf } from '#infra/kit/house-alarm.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';
import { indexNames } from '#shared/config/resource-names.ts';

/** Alarms on what all lanes share: the API, the table, and the standing of our mail. */
export class HealthAlarms extends Construct {
  readonly apiFails: Alarm;

  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    this.apiFails = createAlarm(this, 'ApiFails', context, {
      metric: kept.api.httpApi.metricServerError({ period: fiveMinutes, statistic: 'Sum' }),
      above: 5,
      severity: 'pager',
      means: 'Pages or the API answer with errors.',
      runbook: 'The API fails',
    });
    createAlarm(this, 'ApiSlow', context, {
      metric: kept.api.httpApi.metricLatency({ period: fiveMinutes, statistic: 'p95' }),
      above: 3000,
      periods: 3,
      severity: 'mail',
      means: 'Pages and the API are slow for one in twenty who ask.',
      runbook: 'The API is slow',
    });
    this.watchTable({ context, kept });
    this.watchReputation(context);
  }

  /** Just below the rates at which SES begins to review an account (5 % and 0.1 %). */
  private watchReputation(context: ServiceProps['context']): void {
    const rate = (name: string): Metric =>
      new Metric({ namespace: 'AWS/SES', metricName: `Reputation.${name}`, statistic: 'Maximum' });
    createAlarm(this, 'BounceRate', context, {
      metric: new MathExpression({
        expression: 'MAX([FILL(bounces, 0) / 0.04, FILL(complaints, 0) / 0.0008])',
        usingMetrics: { bounces: rate('BounceRate'), complaints: rate('ComplaintRate') },
        period: fiveMinutes,
      }),
      above: 1,
      severity: 'pager',
      means: 'SES may soon refuse to send any mail of this account.',
      runbook: 'Our mail is unwelcome',
    });
  }

  /** An alarm takes ten metrics at most, so the reads of the indexes have one of their own. */
  private watchTable({ context, kept }: ServiceProps): void {
    const indexes = Object.values(indexNames);
    const throttled = (metricName: string, index?: string): Metric =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: {
          TableName: kept.data.table.tableName,
          ...(index !== undefined && { GlobalSecondaryIndexName: index }),
        },
        statistic: 'Sum',
      });
    const ofIndexes = (metricName: string) =>
      Object.fromEntries(indexes.map((index) => [`${index}Index`, throttled(metricName, index)]));
    createAlarm(this, 'TableThrottles', context, {
      // An index that cannot follow holds up the writes to the table.
      metric: sumOf({
        reads: throttled('ReadThrottleEvents'),
        writes: throttled('WriteThrottleEvents'),
        ...ofIndexes('WriteThrottleEvents'),
      }),
      above: 10,
      severity: 'pager',
      means: 'Everything is slow, and some requests fail.',
      runbook: 'The table throttles',
    });
    createAlarm(this, 'IndexThrottles', context, {
      metric: sumOf(ofIndexes('ReadThrottleEvents')),
      above: 10,
      severity: 'mail',
      means: 'Lists are slow, and what is due is found late.',
      runbook: 'The table throttles',
      detail: 'indexes',
    });
  }
}
