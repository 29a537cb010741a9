import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/kit/acknowledge.ts';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import { bucketPrefixes } from '#shared/config/resource-names.ts';

/** Lambda itself chooses this prefix for what it could not deliver. */
const deadBatchPrefix = 'aws/lambda/';

/** Holds the reports, and the records of a stream or a topic that a function could not process. */
export class ReportBucket extends Construct {
  readonly bucket: Bucket;
  readonly #key: IKey;
  /** As other stacks write it. */
  readonly #arn: string;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.#key = key;
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        {
          id: 'forget-what-was-replaced',
          noncurrentVersionExpiration: Duration.days(1),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { id: 'forget-dead-batches', prefix: deadBatchPrefix, expiration: Duration.days(4) },
        // A safety net: delete-data deletes each version within 31 days.
        { id: 'forget-reports', prefix: bucketPrefixes.reports, expiration: Duration.days(32) },
      ],
    });
    this.#arn = Stack.of(this).exportValue(this.bucket.bucketArn);
    acknowledge(
      this.bucket,
      'S1',
      'A server access log would hold the addresses of report readers; who opened a report is in the table.',
    );
  }

  grantReports(fn: HouseFunction): void {
    fn.addEnvironment('BUCKET_NAME', this.bucket.bucketName);
    const reason = 'Each report is an object of its own; S3 knows nothing narrower for them than their prefix.';
    fn.allowPattern(['s3:GetObject', 's3:PutObject'], `${this.#arn}/${bucketPrefixes.reports}*`, reason);
    fn.allow(['kms:GenerateDataKey'], this.#key.keyArn);
  }

  /** Each version of each report, which are found by listing them. */
  grantDeletion(fn: HouseFunction): void {
    fn.addEnvironment('BUCKET_NAME', this.bucket.bucketName);
    const reason =
      'Each version of a report is deleted by itself; S3 knows nothing narrower for them than their prefix.';
    fn.allowPattern(['s3:DeleteObjectVersion'], `${this.#arn}/${bucketPrefixes.reports}*`, reason);
    fn.allow(['s3:ListBucketVersions'], this.bucket.bucketArn);
  }

  /** Lambda writes with the function's role what the function could not process. */
  grantDeadBatches(fn: HouseFunction): void {
    const reason = 'Lambda chooses the names of what it could not deliver, below a prefix of its own.';
    fn.allowPattern(['s3:PutObject'], `${this.#arn}/${deadBatchPrefix}*`, reason);
    fn.allow(['s3:ListBucket'], this.bucket.bucketArn);
    fn.allow(['kms:GenerateDataKey'], this.#key.keyArn);
  }
}
