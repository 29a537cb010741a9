import { CfnOutput, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

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
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['due', 'list']);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new CfnOutput(this, 'FunctionName', { description: 'Called by npm run admin', value: fn.functionName });
  }
}
