import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';
import { indexNames } from '#shared/config/resource-names.ts';

/** Alarms on what all lanes share: the API, the table, and the standing of our mail. */
export class HealthAlarms extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    createAlarm(this, 'ApiFails', context, {
      metric: kept.api.httpApi.metricServerError({ period: fiveMinutes, statistic: 'Sum' }),
      above: 5,
      means: 'Pages or the API answer with errors.',
      runbook: 'The API fails',
    });
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
    // An index that cannot follow holds up the writes to the table.
    const usingMetrics: Record<string, Metric> = {
      reads: throttled('ReadThrottleEvents'),
      writes: throttled('WriteThrottleEvents'),
      ...Object.fromEntries(
        Object.values(indexNames).map((index) => [`${index}Writes`, throttled('WriteThrottleEvents', index)]),
      ),
    };
    createAlarm(this, 'TableThrottles', context, {
      metric: new MathExpression({
        expression: Object.keys(usingMetrics)
          .map((name) => `FILL(${name}, 0)`)
          .join(' + '),
        usingMetrics,
        period: fiveMinutes,
      }),
      above: 10,
      means: 'Everything is slow, and some requests fail.',
      runbook: 'The table throttles',
    });
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
      means: 'SES may soon refuse to send any mail of this account.',
      runbook: 'Our mail is unwelcome',
    });
  }
}
