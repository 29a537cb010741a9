import * as z from 'zod';
import { keyArnOf } from '../dynamodb/table-definition.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { type LifecycleRule, lifecycleConfiguration, readLifecycle } from './lifecycle-rules.ts';

const encryption = z.strictObject({
  ServerSideEncryptionConfiguration: z.array(
    z.strictObject({
      BucketKeyEnabled: z.boolean().optional(),
      ServerSideEncryptionByDefault: z.strictObject({
        KMSMasterKeyID: z.string().optional(),
        SSEAlgorithm: z.string(),
      }),
    }),
  ),
});

const bucketSchema = z.strictObject({
  BucketEncryption: encryption.optional(),
  BucketName: z.string().optional(),
  LifecycleConfiguration: lifecycleConfiguration.optional(),
  LoggingConfiguration: z.json().optional(),
  OwnershipControls: z.json().optional(),
  PublicAccessBlockConfiguration: z.json().optional(),
  Tags: z.json().optional(),
  VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
});

export type BucketDefinition = {
  name: string;
  versioned: boolean;
  keyArn: string | undefined;
  lifecycle: readonly LifecycleRule[];
};

export const readBuckets = (template: LoadedTemplate): BucketDefinition[] =>
  template.ofType('AWS::S3::Bucket', bucketSchema).map(({ ref, properties }) => {
    const [rule] = properties.BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
    return {
      name: ref,
      versioned: properties.VersioningConfiguration?.Status === 'Enabled',
      keyArn: keyArnOf(rule?.ServerSideEncryptionByDefault.KMSMasterKeyID),
      lifecycle: readLifecycle(properties.LifecycleConfiguration),
    };
  });
