import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The API by which an ATS does with a check what its recruiter may do. */
export class SteerChecks extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'steer-checks',
      context,
      timeout: Duration.seconds(20),
      failureMeans: 'An ATS cannot change a reference check that is under way; recruiters can, on its page.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
