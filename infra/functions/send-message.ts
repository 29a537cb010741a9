import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { MailSending } from '#infra/capabilities/mail-sending.ts';
import { createAlarm, fiveMinutes } from '#infra/kit/house-alarm.ts';
import { HouseFunction } from '#infra/kit/house-function.ts';
import { carryReady } from '#infra/kit/ready-stream.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';
import { indexNames } from '#shared/config/resource-names.ts';

/** Carries ready messages from the table's stream to mail and SMS. */
export class SendMessage extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { context, kept, mail }: ServiceProps & Readonly<{ mail: MailSending }>) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Function', {
      name: 'send-message',
      context,
      timeout: Duration.seconds(60),
      failureMeans: 'Candidates, referees and recruiters get their mails and SMS late.',
    });
    this.fn.alarmOnErrors(this, context);
    kept.data.grant(this.fn, ['GetItem', 'Query', 'PutItem', 'UpdateItem'], [indexNames.list, indexNames.queue]);
    kept.linkKeys.grantUse(this.fn);
    kept.api.tellBaseUrl(this.fn);
    mail.grantSend(this.fn);
    if (context.settings.smsService === 'sns') this.grantSns();
    else this.grantEndUserMessaging();
    this.watchRequests(context);
    this.watchSetUp(context);
    carryReady(this, {
      context,
      kept,
      fn: this.fn,
      kinds: ['message'],
      means: {
        late: 'Mails and SMS go out more than five minutes late.',
        givenUp: 'Messages were given up by the stream; run-due takes them up again within some minutes.',
        dead: 'Somebody does not get a mail or SMS until a person acts.',
      },
      lateIs: 'pager',
      things: 'messages',
      deathMetric: 'MessagesDead',
    });
  }

  /** An alarm of its own: mail that waits for a domain is no failure, so no other alarm reports it. */
  private watchSetUp(context: ServiceProps['context']): void {
    createAlarm(this, 'NotSetUp', context, {
      metric: new Metric({
        namespace: 'Vitsord',
        metricName: 'MessagesNotSetUp',
        dimensionsMap: { service: this.fn.name },
        period: fiveMinutes,
        statistic: 'Sum',
      }),
      severity: 'mail',
      means: 'Mail waits until a domain is verified, or the account may send.',
      runbook: 'send-message: mail is not set up',
    });
  }

  /** By itself a check with five referees sends about twenty in all. */
  private watchRequests(context: ServiceProps['context']): void {
    createAlarm(this, 'RequestsOfCheck', context, {
      metric: new Metric({
        namespace: 'Vitsord',
        metricName: 'RequestsOfCheck',
        dimensionsMap: { service: this.fn.name },
        period: fiveMinutes,
        statistic: 'Maximum',
      }),
      above: 25,
      severity: 'pager',
      means: 'Strangers may get unwanted mails and SMS in the name of an organisation.',
      runbook: 'send-message: one check asks very many',
    });
  }

  /** By a registered sender id, or by whatever number the account has. */
  private grantEndUserMessaging(): void {
    this.fn.addEnvironment('SMS_SERVICE', 'end-user-messaging');
    for (const kind of ['sender-id', 'phone-number', 'pool']) {
      this.fn.allowPattern(
        ['sms-voice:SendTextMessage'],
        `arn:${Aws.PARTITION}:sms-voice:${Aws.REGION}:${Aws.ACCOUNT_ID}:${kind}/*`,
        'Each organisation has its own sender id, which is registered without us.',
      );
    }
  }

  private grantSns(): void {
    const actions = ['sns:Publish'];
    this.fn.allowPattern(actions, '*', 'SNS has no resource for a phone number, so every topic is denied instead.');
    const resources = [`arn:${Aws.PARTITION}:sns:*:*:*`];
    this.fn.addToRolePolicy(new PolicyStatement({ effect: Effect.DENY, actions, resources }));
  }
}
