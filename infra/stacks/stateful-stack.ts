import { CfnOutput, RemovalPolicies, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DataTable } from '#infra/capabilities/data-table.ts';
import { EncryptionKey } from '#infra/capabilities/encryption-key.ts';
import { FieldKeys } from '#infra/capabilities/field-keys.ts';
import { LinkKeys } from '#infra/capabilities/link-keys.ts';
import { PublicApi } from '#infra/capabilities/public-api.ts';
import { ReportBucket } from '#infra/capabilities/report-bucket.ts';
import { SenderIdentities } from '#infra/capabilities/sender-identities.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';

const holdData = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'];

/**
 * What must outlive every deployment: data, keys, and the addresses that people were sent. Data and the keys to it outlive the
 * stack too, unless they are as new as a stack that could not be made: the first deployment can be tried again.
 */
export class StatefulStack extends Stack {
  readonly key: EncryptionKey;
  readonly data: DataTable;
  readonly reports: ReportBucket;
  readonly linkKeys: LinkKeys;
  readonly fieldKeys: FieldKeys;
  readonly senders: SenderIdentities;
  readonly api: PublicApi;

  constructor(scope: Construct, id: string, props: StackProps & Readonly<{ settings: StageSettings }>) {
    super(scope, id, props);
    const { settings } = props;
    this.key = new EncryptionKey(this, 'Key', settings);
    this.data = new DataTable(this, 'Data', this.key);
    this.reports = new ReportBucket(this, 'Reports', this.key);
    this.linkKeys = new LinkKeys(this, 'LinkKeys', this.key, settings.linkKeyVersions);
    this.fieldKeys = new FieldKeys(this, 'FieldKeys', settings);
    this.senders = new SenderIdentities(this, 'Senders', settings.senderDomains);
    this.api = new PublicApi(this, 'PublicApi', { settings, key: this.key });
    const removal = RemovalPolicies.of(this);
    removal.apply(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE, { applyToResourceTypes: holdData });
    removal.destroy({ excludeResourceTypes: holdData });
    new CfnOutput(this, 'BaseUrl', { description: 'Where everything is served', value: this.api.baseUrl });
  }
}
