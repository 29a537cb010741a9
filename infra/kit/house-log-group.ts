import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StageSettings } from './stage-settings.ts';

/** A log group that is encrypted and forgets. */
export function createLogGroup(
  scope: Construct,
  id: string,
  props: Readonly<{ logGroupName: string; settings: StageSettings; key: IKey }>,
): LogGroup {
  return new LogGroup(scope, id, {
    logGroupName: props.logGroupName,
    retention: props.settings.logRetentionDays,
    encryptionKey: props.key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}
