import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { carryReady } from '#infra/kit/ready-stream.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** Carries events from the table's stream to webhooks and ATSs, and takes in what an ATS sent and nobody ended. */
export class PushEvent extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept }: ServiceProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'push-event',
      context,
      // A batch ends within 12 s; the rest is for a slow table.
      timeout: Duration.seconds(30),
      failureMeans: 'ATSs and webhooks hear late of what happens; candidates, referees and recruiters are not touched.',
    });
    this.fn.alarmOnErrors(this, context);
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    kept.linkKeys.grantUse(this.fn);
    kept.api.tellBaseUrl(this.fn);
    carryReady(this, {
      context,
      kept,
      fn: this.fn,
      kinds: ['event', 'delivery', 'inbound'],
      // More batches of a shard at once: an endpoint that hangs delays only the deliveries of its own batch.
      sideBySide: 10,
      means: {
        late: 'ATSs and webhooks hear more than five minutes late of what happens.',
        givenUp: 'Pushes were given up by the stream; run-due takes them up again within some minutes.',
        dead: 'An ATS or a webhook is not told of something until a person acts.',
      },
      lateIs: 'mail',
      things: 'deliveries',
      deathMetric: 'DeliveriesDead',
    });
  }
}
