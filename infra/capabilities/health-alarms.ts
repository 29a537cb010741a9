import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

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
    const throttled = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: kept.data.table.tableName },
        statistic: 'Sum',
      });
    createAlarm(this, 'TableThrottles', context, {
      metric: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        usingMetrics: { reads: throttled('ReadThrottleEvents'), writes: throttled('WriteThrottleEvents') },
        period: fiveMinutes,
      }),
      above: 10,
      means: 'Everything is slow, and some requests fail.',
      runbook: 'The table throttles',
    });
    this.watchReputation(context, 'BounceRate', 'bounces', 0.04);
    this.watchReputation(context, 'ComplaintRate', 'complaints', 0.0008);
  }

  /** Just below the rates at which SES begins to review an account (5 % and 0.1 %). */
  private watchReputation(context: ServiceProps['context'], rate: string, detail: string, above: number): void {
    createAlarm(this, rate, context, {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${rate}`,
        period: fiveMinutes,
        statistic: 'Maximum',
      }),
      above,
      means: 'SES may soon refuse to send any mail of this account.',
      runbook: 'Our mail is unwelcome',
      detail,
    });
  }
}
