import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The contracts that ATSs speak already. */
export class ConnectAts extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'connect-ats',
      context,
      timeout: Duration.seconds(20),
      failureMeans: 'ATSs that speak their own contract can start no reference check; those under way go on.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['list']);
    kept.linkKeys.grantUse(fn);
    kept.api.tellBaseUrl(fn);
    kept.fieldKeys.grantUse(fn);
    createAlarm(this, 'ErrorsReported', context, {
      metric: new Metric({
        namespace: 'Vitsord',
        metricName: 'AtsErrorsReported',
        dimensionsMap: { service: fn.name },
        period: fiveMinutes,
        statistic: 'Sum',
      }),
      above: 0,
      severity: 'mail',
      means: 'An ATS cannot read what we answer, so its users do not see how their checks go.',
      runbook: 'connect-ats: an ATS cannot read us',
    });
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
