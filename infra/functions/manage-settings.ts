import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The API of what an organisation has settled for all its checks: its question templates, its webhooks, and what comes beside them. */
export class ManageSettings extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'manage-settings',
      context,
      timeout: Duration.seconds(20),
      failureMeans:
        'Question templates and settings cannot be read or changed over the API; checks go on with what they have.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['list']);
    kept.linkKeys.grantUse(fn);
    const template = '/v1/question-templates';
    new HttpRoutes(this, 'Routes', {
      apiId: kept.api.httpApi.apiId,
      fn,
      routeKeys: [
        `GET ${template}`,
        `POST ${template}`,
        `GET ${template}/{id}`,
        `PUT ${template}/{id}`,
        `DELETE ${template}/{id}`,
        'GET /v1/presets',
        'POST /v1/presets',
        'GET /v1/presets/{id}',
        'PUT /v1/presets/{id}',
        'DELETE /v1/presets/{id}',
        'GET /v1/webhooks',
        'POST /v1/webhooks',
        'GET /v1/webhooks/{id}',
        'PATCH /v1/webhooks/{id}',
        'DELETE /v1/webhooks/{id}',
        'POST /v1/webhooks/{id}/rotate',
        'POST /v1/webhooks/{id}/test',
        'GET /v1/webhooks/{id}/deliveries',
        'POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver',
        'GET /v1/connections',
        'POST /v1/connections',
        'GET /v1/connections/{id}',
        'PATCH /v1/connections/{id}',
        'DELETE /v1/connections/{id}',
        'GET /v1/settings',
        'PATCH /v1/settings',
      ],
    });
  }
}
