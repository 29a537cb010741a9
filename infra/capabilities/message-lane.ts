import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Aws, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import type { HouseContext } from '#infra/kit/house-context.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';
import type { MailSending } from './mail-sending.ts';

/**
 * Carries ready messages from the table's stream to mail and SMS. The table's other consumer, for webhooks and ATSs,
 * is a lane like this one with a filter of its own; AWS advises against a third.
 */
export class MessageLane extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept, mail }: ServiceProps & Readonly<{ mail: MailSending }>) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'send-message',
      context,
      timeout: Duration.seconds(60),
      failureMeans: 'Candidates, referees and recruiters get their mails and SMS late.',
    });
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    kept.linkKeys.grantUse(this.fn);
    kept.api.tellBaseUrl(this.fn);
    mail.grantSend(this.fn);
    this.grantSms();
    kept.reports.grantDeadBatches(this.fn);
    const mapping = new EventSourceMapping(this, 'Ready', {
      target: this.fn,
      eventSourceArn: kept.data.grantStream(this.fn),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        { pattern: JSON.stringify({ dynamodb: { NewImage: { kind: { S: ['message'] }, state: { S: ['ready'] } } } }) },
      ],
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      maxRecordAge: Duration.hours(1),
      supportS3OnFailureDestination: true,
      onFailure: { bind: () => ({ destination: kept.reports.bucket.bucketArn }) },
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
    this.createAlarms(context, mapping.eventSourceMappingId);
  }

  private grantSms(): void {
    const actions = ['sns:Publish'];
    this.fn.allowPattern(actions, '*', 'SNS has no resource for a phone number, so every topic is denied instead.');
    const resources = [`arn:${Aws.PARTITION}:sns:*:*:*`];
    this.fn.addToRolePolicy(new PolicyStatement({ effect: Effect.DENY, actions, resources }));
  }

  private createAlarms(context: HouseContext, mappingId: string): void {
    createAlarm(this, 'Late', context, {
      metric: this.fn.metric('IteratorAge', { period: fiveMinutes, statistic: 'Maximum' }),
      above: Duration.minutes(5).toMilliseconds(),
      means: 'Mails and SMS go out more than five minutes late.',
      runbook: 'Messages are late',
    });
    createAlarm(this, 'DeadBatches', context, {
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'OnFailureDestinationDeliveredEventCount',
        dimensionsMap: { EventSourceMappingUUID: mappingId },
        period: fiveMinutes,
        statistic: 'Sum',
      }),
      means: 'Messages were given up by the stream; run-due takes them up again within some minutes.',
      runbook: 'Batches were given up',
    });
    createAlarm(this, 'DeadMessages', context, {
      metric: new Metric({
        namespace: 'Vitsord',
        metricName: 'MessagesDead',
        dimensionsMap: { service: 'send-message' },
        period: fiveMinutes,
        statistic: 'Sum',
      }),
      means: 'Somebody does not get a mail or SMS until a person acts.',
      runbook: 'Messages are dead',
    });
  }
}
