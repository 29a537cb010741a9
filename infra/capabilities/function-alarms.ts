import { type Alarm, type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes, sumOf } from '#infra/kit/house-alarm.ts';
import type { HouseContext } from '#infra/kit/house-context.ts';
import type { HouseFunction } from '#infra/kit/house-function.ts';

export type FunctionAlarmsProps = Readonly<{ context: HouseContext; serving: readonly HouseFunction[] }>;

/**
 * Alarms that tell the same of many functions. One that serves requests answers for nearly all that goes wrong (*The API fails*);
 * what is counted here is a crash, a timeout or a start that failed.
 */
export class FunctionAlarms extends Construct {
  readonly crashes: Alarm;

  constructor(scope: Construct, id: string, { context, serving }: FunctionAlarmsProps) {
    super(scope, id);
    const usingMetrics: Record<string, IMetric> = Object.fromEntries(
      serving.map((fn, index) => [`errors${index + 1}`, fn.metricErrors({ label: fn.name, statistic: 'Sum' })]),
    );
    this.crashes = createAlarm(this, 'Crashes', context, {
      metric: sumOf(usingMetrics, 'Errors of all that serve requests'),
      severity: 'mail',
      means: 'Somebody asked for a page or called the API and got no answer of ours.',
      runbook: 'A function that serves requests crashes',
    });
    createAlarm(this, 'Throttles', context, {
      // Without a dimension the metric counts all functions of the account, which share one limit.
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', period: fiveMinutes, statistic: 'Sum' }),
      above: 10,
      severity: 'pager',
      means: 'Requests are refused, and mails, SMS and pushes are late.',
      runbook: 'Functions are throttled',
    });
  }
}
