import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The pages on which a candidate gives referees. */
export class SubmitReferees extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'submit-referees',
      context,
      timeout: Duration.seconds(10),
      failureMeans: 'Candidates cannot open their form or give referees.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['list']);
    kept.linkKeys.grantUse(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
