import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { indexKeys } from '#shared/config/resource-names.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { resourcesOf } from '#tests/support/stacks/template.ts';

const { stateful, service } = await synthesiseTemplates(everyOption);
const only = (type: string) => resourcesOf(stateful, type)[0]?.Properties;

describe('The stateful stack', () => {
  const kept = resourcesOf(stateful).filter(({ UpdateReplacePolicy }) => UpdateReplacePolicy === 'Retain');

  test('keeps what holds data and the keys to it, and takes them back only with a stack that could not be made', () => {
    const holding = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'];
    expect([...new Set(kept.map(({ Type }) => Type))].sort()).toEqual(holding);
    expect(kept).toEqual(resourcesOf(stateful).filter(({ Type }) => holding.includes(Type)));
    expect([...new Set(kept.map(({ DeletionPolicy }) => DeletionPolicy))]).toEqual(['RetainExceptOnCreate']);
  });

  test('leaves nothing else behind', () => {
    const others = resourcesOf(stateful).filter(({ UpdateReplacePolicy }) => UpdateReplacePolicy !== 'Retain');
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ DeletionPolicy = 'Delete' }) => DeletionPolicy))).toEqual(new Set(['Delete']));
  });

  test('gives no name to what it keeps, which would stand in the way of its next one', () => {
    const naming = ['BucketName', 'Name', 'TableName'];
    expect(kept.flatMap(({ Properties }) => naming.filter((name) => name in Properties))).toEqual([]);
  });

  test('binds what it keeps to nothing else, so that a new stack can take it in by itself', () => {
    const others = resourcesOf(stateful).filter(({ id }) => kept.every((each) => each.id !== id));
    const bound = kept.filter(({ Properties, DependsOn }) =>
      others.some(({ id }) => DependsOn.includes(id) || JSON.stringify(Properties).includes(`"${id}"`)),
    );
    expect(bound.map(({ id }) => id)).toEqual([]);
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
          { NoncurrentVersionExpiration: { NoncurrentDays: 1 }, Status: 'Enabled' },
          { ExpirationInDays: 4, Prefix: 'aws/lambda/', Status: 'Enabled' },
          { ExpirationInDays: 32, Prefix: 'reports/', Status: 'Enabled' },
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
  expect(resourcesOf(service).filter((each) => each.DeletionPolicy?.startsWith('Retain'))).toEqual([]);
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
