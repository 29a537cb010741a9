import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The pages on which a recruiter follows and leads checks, and signs in. */
export class ManageChecks extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'manage-checks',
      context,
      timeout: Duration.seconds(10),
      failureMeans: 'Recruiters cannot see or change their checks.',
    });
    kept.data.grant(
      fn,
      ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      ['list', 'status', 'project', 'name', 'queue'],
    );
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
