import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The contracts that ATSs speak already. One route: each contract has paths, methods and cases of its own. */
export class AtsContracts extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'connect-ats',
      context,
      timeout: Duration.seconds(20),
      failureMeans: 'ATSs that speak their own contract can start no reference check; those under way go on.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    new HttpRoutes(this, 'Routes', { apiId: kept.api.httpApi.apiId, fn, routeKeys: ['ANY /ats/{proxy+}'] });
  }
}
