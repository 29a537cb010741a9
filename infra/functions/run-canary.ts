import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration, SecretValue } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** Makes a check by a test key every quarter of an hour, and sends one mail a day to the simulator of SES. */
export class RunCanary extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept, secretName }: ServiceProps & { secretName: string }) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'run-canary',
      context,
      memoryMb: 256,
      timeout: Duration.minutes(5),
      failureMeans: 'Nobody is touched by it; what it tries, people try too.',
    });
    kept.api.tellBaseUrl(this.fn);
    kept.senders.grantMail(this.fn);
    this.fn.addEnvironment('CANARY_KEY', SecretValue.secretsManager(secretName).unsafeUnwrap());
    this.run('EveryQuarter', 'check', Schedule.rate(Duration.minutes(15)));
    if (kept.senders.domains.length > 0) this.run('Daily', 'mail', Schedule.rate(Duration.days(1)));
    createAlarm(this, 'Fails', context, {
      metric: new MathExpression({
        expression: 'FILL(errors, 0) + IF(FILL(runs, 0) < 1, 1, 0)',
        usingMetrics: {
          errors: this.fn.metricErrors({ statistic: 'Sum' }),
          runs: this.fn.metricInvocations({ statistic: 'Sum' }),
        },
        period: Duration.minutes(30),
      }),
      severity: 'pager',
      means: 'A check cannot be made, its message is not carried out, it is not deleted, or nothing tries any more.',
      runbook: this.fn.name,
      detail: 'fails',
    });
  }

  /** No retries: the next run tries anew. */
  private run(id: string, order: 'check' | 'mail', schedule: Schedule): void {
    const target = new LambdaFunction(this.fn, {
      event: RuleTargetInput.fromObject({ do: order }),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
    });
    new Rule(this, id, { description: `The canary: ${order}`, schedule, targets: [target] });
  }
}
