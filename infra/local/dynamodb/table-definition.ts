import * as z from 'zod';
import type { LoadedTemplate } from '../template/load-template.ts';
import { arnOf } from '../template/names.ts';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const index = z.strictObject({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ContributorInsightsSpecification: z.json().optional(),
  OnDemandThroughput: z.json().optional(),
});

const tableSchema = z.strictObject({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  ContributorInsightsSpecification: z.json().optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
  GlobalSecondaryIndexes: z.array(index).default([]),
  KeySchema: keySchema,
  LocalSecondaryIndexes: z.array(index).optional(),
  OnDemandThroughput: z.json().optional(),
  PointInTimeRecoverySpecification: z.json().optional(),
  SSESpecification: z.object({ SSEEnabled: z.boolean(), KMSMasterKeyId: z.string().optional() }).optional(),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']) })
    .optional(),
  Tags: z.json().optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

export type TableDefinition = z.infer<typeof tableSchema> & {
  name: string;
  arn: string;
  streamArn: string;
  /** The customer's key with which the table is encrypted. */
  keyArn: string | undefined;
};

export const keyArnOf = (keyIdOrArn: string | undefined): string | undefined =>
  keyIdOrArn === undefined || keyIdOrArn.startsWith('arn:') ? keyIdOrArn : arnOf('kms', `key/${keyIdOrArn}`);

export const readTables = (template: LoadedTemplate): TableDefinition[] =>
  template.ofType('AWS::DynamoDB::Table', tableSchema).map(({ ref, attributes, properties }) => ({
    ...properties,
    name: ref,
    arn: attributes['Arn'] ?? '',
    streamArn: attributes['StreamArn'] ?? '',
    keyArn: keyArnOf(properties.SSESpecification?.KMSMasterKeyId),
  }));
