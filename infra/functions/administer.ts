import { Aws, CfnOutput, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';
import { indexNames } from '#shared/config/resource-names.ts';

/** What `npm run admin` calls, by those who may invoke it: organisations, keys, sessions, sending, dead letters. */
export class Administer extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'administer',
      context,
      timeout: Duration.seconds(60),
      failureMeans: 'Operators cannot make organisations or keys, or replay dead letters. Nobody else is touched.',
    });
    fn.alarmOnErrors(this, context);
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['due', 'list']);
    const { restoredTable } = context.settings;
    if (restoredTable !== null) this.grantRestored(fn, restoredTable);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new CfnOutput(this, 'FunctionName', { description: 'Called by npm run admin', value: fn.functionName });
  }

  /** To look at it, and no more. */
  private grantRestored(fn: HouseFunction, name: string): void {
    const table = `arn:${Aws.PARTITION}:dynamodb:${Aws.REGION}:${Aws.ACCOUNT_ID}:table/${name}`;
    fn.addEnvironment('RESTORED_TABLE_NAME', name);
    fn.allow(['dynamodb:GetItem', 'dynamodb:Query'], table);
    fn.allow(['dynamodb:Query'], `${table}/index/${indexNames.list}`);
  }
}
