import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Aws, Names } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';
import type { SenderIdentities } from './sender-identities.ts';

export type MailSendingProps = Readonly<{ settings: StageSettings; key: IKey; senders: SenderIdentities }>;

/** The way out for mail, and the topic on which SES says what became of each. */
export class MailSending extends Construct {
  readonly events: Topic;
  readonly #props: MailSendingProps;
  readonly #configurationSet: ConfigurationSet;

  constructor(scope: Construct, id: string, props: MailSendingProps) {
    super(scope, id);
    this.#props = props;
    this.events = new Topic(this, 'Events', { masterKey: props.key, enforceSSL: true });
    this.#configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: Names.uniqueResourceName(this, { maxLength: 64, separator: '-' }),
      reputationMetrics: true,
      // A mail holds a link that works without a password, so it travels encrypted or not at all.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    this.#configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  grantSend(fn: HouseFunction): void {
    const { senders, settings } = this.#props;
    const { configurationSetName } = this.#configurationSet;
    fn.addEnvironment('SENDER_DOMAINS', senders.domains.join(','));
    fn.addEnvironment('CONFIGURATION_SET', configurationSetName);
    fn.addEnvironment('MAX_SEND_RATE', String(settings.maxSendRate));
    const configurationSet = `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:configuration-set/${configurationSetName}`;
    fn.allow(['ses:SendRawEmail'], configurationSet, ...senders.arns);
  }
}
