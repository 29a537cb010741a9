import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { indexKeys } from '#shared/config/resource-names.ts';
import { everyOption, resourcesOf, synthesiseTemplates } from '#tests/support/house/templates.ts';

const { stateful, service } = await synthesiseTemplates(everyOption);
const only = (type: string) => resourcesOf(stateful, type)[0]?.Properties;

describe('The stateful stack', () => {
  test('keeps everything that it holds', () => {
    const dropped = resourcesOf(stateful).filter(
      (each) => each.DeletionPolicy !== 'Retain' || each.UpdateReplacePolicy !== 'Retain',
    );
    expect(dropped.map((each) => each.id)).toEqual([]);
  });

  test('has a table that can be restored, is protected, encrypted, forgets and streams', () => {
    expect(resourcesOf(stateful, 'AWS::DynamoDB::Table')).toHaveLength(1);
    expect(only('AWS::DynamoDB::Table')).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: expect.anything() },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  test('has an index for each name that the stores use', () => {
    const expected = Object.entries(indexKeys).map(([IndexName, { partition, sort }]) => ({
      IndexName,
      KeySchema: [
        { AttributeName: partition, KeyType: 'HASH' },
        { AttributeName: sort, KeyType: 'RANGE' },
      ],
    }));
    expect(only('AWS::DynamoDB::Table')?.['GlobalSecondaryIndexes']).toMatchObject(expected);
  });

  test('has a bucket that is private, versioned, encrypted and forgets', () => {
    expect(resourcesOf(stateful, 'AWS::S3::Bucket')).toHaveLength(1);
    expect(only('AWS::S3::Bucket')).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
      },
      LifecycleConfiguration: {
        Rules: [
          { NoncurrentVersionExpiration: { NoncurrentDays: 7 }, Status: 'Enabled' },
          { ExpirationInDays: 14, Prefix: 'aws/lambda/', Status: 'Enabled' },
        ],
      },
    });
    expect(JSON.stringify(only('AWS::S3::BucketPolicy'))).toContain(
      '"Condition":{"Bool":{"aws:SecureTransport":"false"}}',
    );
  });

  test('logs of a request its route, status, latency and id, and nothing else', () => {
    const settings = z.object({ Format: z.string() }).parse(only('AWS::ApiGatewayV2::Stage')?.['AccessLogSettings']);
    expect(JSON.parse(settings.Format)).toEqual({
      routeKey: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
      requestId: '$context.requestId',
    });
  });
});

test('The service stack can be thrown away whole', () => {
  expect(resourcesOf(service).filter((each) => each.DeletionPolicy === 'Retain')).toEqual([]);
});

test.each(Object.entries({ stateful, service }))(
  'Every topic, log group and secret of the %s stack is encrypted',
  (_, template) => {
    const keyOf = {
      'AWS::SNS::Topic': 'KmsMasterKeyId',
      'AWS::Logs::LogGroup': 'KmsKeyId',
      'AWS::SecretsManager::Secret': 'KmsKeyId',
    };
    for (const [type, property] of Object.entries(keyOf)) {
      for (const each of resourcesOf(template, type)) expect(each.Properties).toHaveProperty(property);
    }
    for (const group of resourcesOf(template, 'AWS::Logs::LogGroup'))
      expect(group.Properties).toHaveProperty('RetentionInDays');
    expect(resourcesOf(template, 'AWS::SQS::Queue')).toEqual([]);
  },
);
