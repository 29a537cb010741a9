import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** What is the same for everybody: scripts, the API's description, health, and every address that does not exist. */
export class ServeSite extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'serve-site',
      context,
      timeout: Duration.seconds(10),
      failureMeans: 'Pages lack their script (they work without), and wrong addresses get no proper page.',
    });
    // For the deep look at health alone; a key's day of use is noted.
    kept.data.grant(fn, ['GetItem', 'UpdateItem']);
    kept.api.tellBaseUrl(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
