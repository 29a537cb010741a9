import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The API by which an ATS asks for references and sees what has become of them. */
export class RequestReferences extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'request-references',
      context,
      timeout: Duration.seconds(20),
      failureMeans: 'An ATS cannot start reference checks, or cannot see how they stand.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['list', 'status', 'project', 'queue']);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
