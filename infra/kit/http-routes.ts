import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { gatewayRoutesOf } from '#shared/config/routes/gateway-routes.ts';
import { acknowledge } from './acknowledge.ts';
import type { HouseFunction } from './house-function.ts';
import type { ServiceProps } from './service-props.ts';

/** The routes of one function, from the table of all: one integration and one permission for all of them. */
export class HttpRoutes extends Construct {
  readonly fn: HouseFunction;

  /** The alias that the routes lead to instead of the function, with gradual deployment. */
  readonly alias: Alias | null;

  constructor(scope: Construct, id: string, { context, kept, fn }: ServiceProps & Readonly<{ fn: HouseFunction }>) {
    super(scope, id);
    const { apiId } = kept.api.httpApi;
    const isGradual = context.settings.gradualDeployment !== null;
    this.fn = fn;
    this.alias = isGradual ? fn.addAlias('live') : null;
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: (this.alias ?? fn).functionArn,
      payloadFormatVersion: '2.0',
    });
    for (const routeKey of gatewayRoutesOf(fn.name)) {
      const route = new CfnRoute(this, routeKey.replaceAll(/[^A-Za-z0-9$]+/g, '-'), {
        apiId,
        routeKey,
        target: `integrations/${integration.ref}`,
        authorizationType: 'NONE',
      });
      acknowledge(
        route,
        'APIG4',
        'The first middleware of the function checks the key, link or session (docs/adr/0005).',
      );
    }
    const permission = {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${apiId}/*`,
    };
    // The function's own permission stays, so that the setting can be switched while requests come in.
    fn.addPermission('Api', permission);
    this.alias?.addPermission('Api', permission);
  }
}
