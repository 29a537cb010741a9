import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from './house-alarm.ts';
import type { HouseContext, Severity } from './house-context.ts';
import type { HouseFunction } from './house-function.ts';

type EveryMinute = Readonly<{
  description: string;
  /** What users notice when it has stopped, and the heading in docs/runbook.md. */
  standing: Readonly<{ severity: Severity; means: string; runbook: string }>;
}>;

/** Runs a function once a minute, and raises an alarm when it has not run for ten. */
export function runEveryMinute(
  scope: Construct,
  fn: HouseFunction,
  context: HouseContext,
  { description, standing }: EveryMinute,
): void {
  // No retries: the next minute finds the same items due.
  const target = new LambdaFunction(fn, { retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  new Rule(scope, 'EveryMinute', { description, schedule: Schedule.rate(Duration.minutes(1)), targets: [target] });
  createAlarm(scope, 'Standing', context, {
    metric: fn.metricInvocations({ period: fiveMinutes, statistic: 'Sum' }),
    below: 1,
    periods: 2,
    ...standing,
  });
}
