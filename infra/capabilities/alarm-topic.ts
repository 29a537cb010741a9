import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Mails an operator when an alarm goes off. */
export class AlarmTopic extends Construct {
  readonly action: SnsAction;

  constructor(scope: Construct, id: string, props: Readonly<{ address: string; key: IKey }>) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { masterKey: props.key, enforceSSL: true });
    topic.addSubscription(new EmailSubscription(props.address));
    this.action = new SnsAction(topic);
  }
}
