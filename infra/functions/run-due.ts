import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** Once a minute makes ready what is due: reminders, deadlines, retries, and what the stream may have lost. */
export class RunDue extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'run-due',
      context,
      timeout: Duration.seconds(50),
      failureMeans: 'Reminders, deadlines and retries wait.',
    });
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['due']);
    kept.senders.grantLook(this.fn);
    // A minute that failed is made good by the next one, which finds the same items due.
    const target = new LambdaFunction(this.fn, { retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'EveryMinute', {
      description: 'Makes ready what is due',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [target],
    });
    createAlarm(this, 'Standing', context, {
      metric: this.fn.metricInvocations({ period: fiveMinutes, statistic: 'Sum' }),
      below: 1,
      periods: 2,
      means: 'Reminders, deadlines and retries have stopped for everybody.',
      runbook: 'run-due: nothing is made due',
    });
  }
}
