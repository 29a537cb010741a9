import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/**
 * The API of what an organisation has settled for all its checks: its question templates, its webhooks, and what comes
 * beside them; and of what is kept about one person in them.
 */
export class ManageSettings extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'manage-settings',
      context,
      timeout: Duration.seconds(20),
      failureMeans:
        'Question templates and settings cannot be read or changed over the API, and nobody is handed out or erased, and the audit trail cannot be read over it; checks go on with what they have.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['list', 'status']);
    kept.linkKeys.grantUse(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
