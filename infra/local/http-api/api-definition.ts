import * as z from 'zod';
import { nameInArn } from '../lambda/function-definition.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { parseRouteKey, type Route } from './route.ts';

const apiSchema = z.strictObject({
  Description: z.string().optional(),
  DisableExecuteApiEndpoint: z.boolean().optional(),
  IpAddressType: z.string().optional(),
  Name: z.string(),
  ProtocolType: z.literal('HTTP'),
  Tags: z.json().optional(),
});

const routeSchema = z.strictObject({
  ApiId: z.string(),
  AuthorizationType: z.literal('NONE').optional(),
  RouteKey: z.string(),
  Target: z.string(),
});

const integrationSchema = z.strictObject({
  ApiId: z.string(),
  Description: z.string().optional(),
  IntegrationMethod: z.string().optional(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().max(30_000).default(30_000),
});

const throttle = z.object({ ThrottlingBurstLimit: z.number().optional(), ThrottlingRateLimit: z.number().optional() });

const stageSchema = z.strictObject({
  AccessLogSettings: z.strictObject({ DestinationArn: z.string(), Format: z.string() }).optional(),
  ApiId: z.string(),
  AutoDeploy: z.boolean().optional(),
  DefaultRouteSettings: z
    .strictObject({ ...throttle.shape, DetailedMetricsEnabled: z.boolean().optional() })
    .optional(),
  Description: z.string().optional(),
  RouteSettings: z.record(z.string(), throttle).optional(),
  StageName: z.literal('$default'),
  Tags: z.json().optional(),
});

export type HttpApi = {
  id: string;
  routes: Route[];
  accessLogFormat: string | undefined;
  /** Requests per second and at once, for the whole stage or a route; AWS's own default is 10 000 and 5000. */
  throttleOf: (routeKey: string) => { rate: number; burst: number };
};

const functionOf = (integrationUri: string): string =>
  nameInArn(integrationUri.split('/functions/').at(-1)?.split('/invocations')[0] ?? integrationUri);

export const readHttpApi = (template: LoadedTemplate, patience: number): HttpApi => {
  const [api, ...others] = template.ofType('AWS::ApiGatewayV2::Api', apiSchema);
  const [stage] = template.ofType('AWS::ApiGatewayV2::Stage', stageSchema);
  if (api === undefined || stage === undefined || others.length > 0) {
    throw new Error('The local cloud plays exactly one HTTP API with its $default stage');
  }
  const integrations = new Map(
    template
      .ofType('AWS::ApiGatewayV2::Integration', integrationSchema)
      .map(({ ref, properties }) => [ref, properties]),
  );
  const routes = template.ofType('AWS::ApiGatewayV2::Route', routeSchema).map(({ properties }) => {
    const integration = integrations.get(properties.Target.replace('integrations/', ''));
    if (integration === undefined) throw new Error(`The route ${properties.RouteKey} leads nowhere`);
    return {
      ...parseRouteKey(properties.RouteKey),
      functionName: functionOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis * patience,
    };
  });
  const { DefaultRouteSettings, RouteSettings, AccessLogSettings } = stage.properties;
  return {
    id: api.ref,
    routes,
    accessLogFormat: AccessLogSettings?.Format,
    throttleOf: (routeKey) => {
      const own = { ...DefaultRouteSettings, ...RouteSettings?.[routeKey] };
      return { rate: own.ThrottlingRateLimit ?? 10_000, burst: own.ThrottlingBurstLimit ?? 5000 };
    },
  };
};
