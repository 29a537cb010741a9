import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** Once a minute deletes what is due to go: checks, who did not answer, stored reports. It alone may. */
export class DeleteData extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'delete-data',
      context,
      timeout: Duration.seconds(50),
      failureMeans: 'What people were told is deleted is still kept.',
    });
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['due', 'list']);
    kept.reports.grantDeletion(this.fn);
    // A minute that failed is made good by the next one, which finds the same items due.
    const target = new LambdaFunction(this.fn, { retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'EveryMinute', {
      description: 'Deletes what is due to go',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [target],
    });
    createAlarm(this, 'Standing', context, {
      metric: this.fn.metricInvocations({ period: fiveMinutes, statistic: 'Sum' }),
      below: 1,
      periods: 2,
      means: 'Nothing is deleted any more that people were told is deleted.',
      runbook: 'delete-data: nothing is deleted',
    });
  }
}
