import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { runEveryMinute } from '#infra/kit/every-minute.ts';
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
    this.fn.alarmOnErrors(this, context);
    kept.data.grant(
      this.fn,
      ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
      ['due', 'list'],
    );
    kept.reports.grantDeletion(this.fn);
    // People who wish to be erased are known by keyed hashes.
    kept.linkKeys.grantUse(this.fn);
    runEveryMinute(this, this.fn, context, {
      description: 'Deletes what is due to go',
      standing: {
        severity: 'mail',
        means: 'Nothing is deleted any more that people were told is deleted.',
        runbook: 'delete-data: nothing is deleted',
      },
    });
  }
}
