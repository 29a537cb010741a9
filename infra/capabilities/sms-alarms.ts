import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm } from '#infra/kit/house-alarm.ts';
import type { HouseContext } from '#infra/kit/house-context.ts';

const hour = Duration.hours(1);

/** What the carrier counts as spent this month, in dollars. */
const spentBy = {
  sns: { namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD' },
  'end-user-messaging': { namespace: 'AWS/SMSVoice', metricName: 'TextMessageMonthlySpend' },
} as const;

const own = (metricName: string): Metric =>
  new Metric({ namespace: 'Vitsord', metricName, dimensionsMap: { service: 'record-delivery' }, statistic: 'Sum' });

/** The share of SMS that did not arrive; nothing in an hour without any. */
const lostBy = {
  sns: () =>
    new MathExpression({
      expression: '1 - rate',
      usingMetrics: { rate: new Metric({ namespace: 'AWS/SNS', metricName: 'SMSSuccessRate', statistic: 'Average' }) },
      period: hour,
    }),
  'end-user-messaging': () =>
    new MathExpression({
      expression: 'FILL(failed, 0) / (FILL(failed, 0) + FILL(delivered, 0))',
      usingMetrics: { failed: own('SmsFailed'), delivered: own('SmsDelivered') },
      period: hour,
    }),
} as const;

/** Alarms on what SMS cost, since over the month's limit none goes, and on how many arrive. */
export class SmsAlarms extends Construct {
  constructor(scope: Construct, id: string, { context }: Readonly<{ context: HouseContext }>) {
    super(scope, id);
    const { smsService, smsMonthlyLimit } = context.settings;
    createAlarm(this, 'Spent', context, {
      metric: new Metric({ ...spentBy[smsService], period: hour, statistic: 'Maximum' }),
      above: 0.8 * smsMonthlyLimit,
      severity: 'mail',
      means: 'No SMS goes once the limit of the month is reached.',
      runbook: 'SMS near the limit of the month',
    });
    createAlarm(this, 'Lost', context, {
      metric: lostBy[smsService](),
      above: 0.2,
      periods: 3,
      severity: 'mail',
      means: 'Many SMS do not arrive; whoever has an address too gets a mail.',
      runbook: 'SMS do not arrive',
    });
  }
}
