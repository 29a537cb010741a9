import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { gatewayRoutesOf } from '#shared/config/routes/gateway-routes.ts';
import { acknowledge } from './acknowledge.ts';
import type { HouseFunction } from './house-function.ts';

/** The routes of one function, from the table of all: one integration and one permission for all of them. */
export class HttpRoutes extends Construct {
  constructor(scope: Construct, id: string, { apiId, fn }: Readonly<{ apiId: string; fn: HouseFunction }>) {
    super(scope, id);
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: fn.functionArn,
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
    fn.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${apiId}/*`,
    });
  }
}
