import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { runEveryMinute } from '#infra/kit/every-minute.ts';
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
    this.fn.alarmOnErrors(this, context);
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['due', 'queue']);
    kept.linkKeys.grantUse(this.fn);
    kept.senders.grantLook(this.fn);
    runEveryMinute(this, this.fn, context, {
      description: 'Makes ready what is due',
      standing: {
        severity: 'pager',
        means: 'Reminders, deadlines and retries have stopped for everybody.',
        runbook: 'run-due: nothing is made due',
      },
    });
  }
}
