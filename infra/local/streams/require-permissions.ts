import type { TableDefinition } from '../dynamodb/table-definition.ts';
import type { Authoriser } from '../iam/authoriser.ts';
import type { Permission } from '../iam/evaluate-statements.ts';
import type { FunctionDefinition } from '../lambda/function-definition.ts';
import type { BucketDefinition } from '../s3/bucket-definition.ts';
import { failurePrefix } from '../s3/keep-failure.ts';
import { accountId, region } from '../template/names.ts';
import type { MappingDefinition } from './mapping-definition.ts';

const via = (service: string) => ({
  'kms:viaservice': `${service}.${region}.amazonaws.com`,
  'kms:calleraccount': accountId,
});

/** What Lambda does with the function's role to put a record of a failure into a bucket. */
export const failurePermissions = (bucket: BucketDefinition): Permission[] => {
  const arn = `arn:aws:s3:::${bucket.name}`;
  return [
    { action: 's3:PutObject', resource: `${arn}/${failurePrefix}x` },
    { action: 's3:ListBucket', resource: arn },
    ...(bucket.keyArn === undefined
      ? []
      : [{ action: 'kms:GenerateDataKey', resource: bucket.keyArn, context: via('s3') }]),
  ];
};

const streamPermissions = (mapping: MappingDefinition, table: TableDefinition): Permission[] => [
  ...['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => ({
    action: `dynamodb:${action}`,
    resource: mapping.streamArn,
  })),
  ...(table.keyArn === undefined ? [] : [{ action: 'kms:Decrypt', resource: table.keyArn, context: via('dynamodb') }]),
];

/** Lambda reads a stream with the function's role, and refuses the mapping when that may not. */
export const requireMappingPermissions = (
  mapping: MappingDefinition,
  parts: {
    table: TableDefinition;
    definition: FunctionDefinition;
    buckets: BucketDefinition[];
    authoriser: Authoriser;
  },
): Permission[] => {
  const { table, definition, buckets, authoriser } = parts;
  const bucket = buckets.find(({ name }) => name === mapping.failureBucket);
  const needed = [...streamPermissions(mapping, table), ...(bucket ? failurePermissions(bucket) : [])];
  const refusal = authoriser.refuseRole(definition.roleArn, needed);
  if (refusal === undefined) return needed;
  const { action, resource } = refusal.permission;
  throw new Error(
    `The role of ${definition.name} lacks ${action} on ${resource}, which its event source mapping needs`,
  );
};
