import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { MailSending } from '#infra/capabilities/mail-sending.ts';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

/** Notes what became of each mail: delivered, delayed, bounced, complained of. */
export class RecordDelivery extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept, mail }: ServiceProps & Readonly<{ mail: MailSending }>) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'record-delivery',
      context,
      timeout: Duration.seconds(20),
      failureMeans: 'Recruiters do not see that a mail bounced, and mail goes on to addresses that refuse it.',
    });
    this.fn.alarmOnErrors(this, context);
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    kept.linkKeys.grantUse(this.fn);
    kept.reports.grantDeadBatches(this.fn);
    mail.events.addSubscription(new LambdaSubscription(this.fn));
    if (context.settings.smsService === 'end-user-messaging') this.hearOfSms();
    new CfnEventInvokeConfig(this, 'GivenUp', {
      functionName: this.fn.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: 2,
      maximumEventAgeInSeconds: Duration.hours(1).toSeconds(),
      destinationConfig: { onFailure: { destination: kept.reports.bucket.bucketArn } },
    });
    createAlarm(this, 'Lost', context, {
      metric: this.fn.metric('DestinationDeliveryFailures', { period: fiveMinutes, statistic: 'Sum' }),
      severity: 'mail',
      means: 'What became of some mails is not known and was not kept either.',
      runbook: 'record-delivery: notices are lost',
    });
  }

  /** The rule passes on ids and what happened, and never the number. */
  private hearOfSms(): void {
    const detail = (...path: readonly string[]): string => EventField.fromPath(`$.detail.${path.join('.')}`);
    new Rule(this, 'SmsStatus', {
      description: 'What became of each SMS',
      eventPattern: {
        source: ['aws.sms-voice'],
        detailType: ['Text Message Delivery Status Updated'],
        detail: { context: { check: [{ exists: true }], message: [{ exists: true }] } },
      },
      targets: [
        new LambdaFunction(this.fn, {
          event: RuleTargetInput.fromObject({
            source: EventField.source,
            detail: {
              eventType: detail('eventType'),
              messageId: detail('messageId'),
              context: { check: detail('context', 'check'), message: detail('context', 'message') },
            },
          }),
        }),
      ],
    });
  }
}
