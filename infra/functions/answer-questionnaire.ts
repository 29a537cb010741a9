import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** The pages on which a referee answers. */
export class AnswerQuestionnaire extends Construct {
  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    const fn = new HouseFunction(this, 'Function', {
      name: 'answer-questionnaire',
      context,
      timeout: Duration.seconds(10),
      failureMeans: 'Referees cannot open their form, and answers are not saved.',
    });
    kept.data.grant(fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['list']);
    kept.linkKeys.grantUse(fn);
    new HttpRoutes(this, 'Routes', { context, kept, fn });
  }
}
