import { type Conditions, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { stackNames } from '#infra/kit/stack-names.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';

const ofThisAccount = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };

/** The one key of a stage: table, bucket, topics, secrets, environments and logs are encrypted with it. */
export class EncryptionKey extends Key {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, {
      alias: `vitsord-${settings.stage}`,
      description: `Everything that Vitsord (${settings.stage}) keeps`,
      enableKeyRotation: true,
    });
    this.letPublish('ses.amazonaws.com', settings.stage);
    if (settings.alarmAddress !== null) {
      this.letPublish('cloudwatch.amazonaws.com', settings.stage, ofThisAccount);
    }
    this.letLogsUse(settings.stage);
  }

  /**
   * Services that publish to an encrypted topic do it in their own name; SNS asks for them, and says for which topic. What else
   * a service sends along is bound only where AWS documents it: a condition on a key that is not sent refuses all.
   */
  private letPublish(service: string, stage: string, conditions: Conditions = {}): void {
    const topics = `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${stackNames(stage).service}-*`;
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: { ...conditions, ArnLike: { 'kms:EncryptionContext:aws:sns:topicArn': topics } },
      }),
    );
  }

  private letLogsUse(stage: string): void {
    const group = (prefix: string): string =>
      `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${prefix}/vitsord-${stage}-*`;
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: [
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        resources: ['*'],
        conditions: {
          ArnLike: { 'kms:EncryptionContext:aws:logs:arn': [group('/aws/lambda'), group('/aws/vendedlogs')] },
        },
      }),
    );
  }
}
