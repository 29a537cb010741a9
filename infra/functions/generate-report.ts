import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The report behind its link, as a page and as a PDF. */
export class GenerateReport extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'generate-report',
      context,
      timeout: Duration.seconds(20),
      memoryMb: 1769,
      failureMeans: 'Those who were given a report cannot open it.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    kept.reports.grantReports(fn);
    kept.linkKeys.grantUse(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
