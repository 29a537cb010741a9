import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnStage, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import { createLogGroup } from '#infra/kit/house-log-group.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';
import { CustomDomain } from './custom-domain.ts';

/** No path and no address: a path holds a link's secret. */
const accessLogFields = {
  routeKey: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  requestId: '$context.requestId',
};

/** Limits of single routes, each with a burst of two seconds. By default there are none: the routes come with the service stack, after the stage. */
function limitRoutes(stage: HttpStage, limits: StageSettings['routeLimits']): void {
  const settings = Object.entries(limits).map(
    ([routeKey, rate = 1]) => [routeKey, { ThrottlingRateLimit: rate, ThrottlingBurstLimit: 2 * rate }] as const,
  );
  const { defaultChild } = stage.node;
  if (settings.length > 0 && defaultChild instanceof CfnStage)
    defaultChild.routeSettings = Object.fromEntries(settings);
}

/** The HTTP API. It is in the stateful stack, so that functions can get its address; its routes are in HttpRoutes. */
export class PublicApi extends Construct {
  readonly httpApi: HttpApi;
  readonly baseUrl: string;

  constructor(scope: Construct, id: string, props: Readonly<{ settings: StageSettings; key: IKey }>) {
    super(scope, id);
    const { settings, key } = props;
    this.httpApi = new HttpApi(this, 'Api', {
      apiName: `vitsord-${settings.stage}`,
      description: 'API, pages and links of Vitsord',
      createDefaultStage: false,
    });
    const logGroup = createLogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/vitsord-${settings.stage}-api`,
      settings,
      key,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: settings.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    limitRoutes(stage, settings.routeLimits);
    // Exported even with a custom domain: CloudFormation refuses to remove an export that is in use.
    Stack.of(this).exportValue(this.httpApi.apiEndpoint);
    if (settings.customDomain !== null) new CustomDomain(this, 'Domain', { name: settings.customDomain, stage });
    this.baseUrl = settings.customDomain === null ? this.httpApi.apiEndpoint : `https://${settings.customDomain}`;
  }

  /** For those who make links. */
  tellBaseUrl(fn: HouseFunction): void {
    fn.addEnvironment('BASE_URL', this.baseUrl);
  }
}
