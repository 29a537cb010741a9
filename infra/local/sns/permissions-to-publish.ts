import type { Permission } from '../iam/evaluate-statements.ts';
import { accountId } from '../template/names.ts';

type Publication = Readonly<{
  topicArn: string;
  /** Of an encrypted topic. */
  keyArn: string | undefined;
  /** What the service publishes for: an alarm, a configuration set. */
  sourceArn: string;
}>;

/** What a service of AWS needs to publish to a topic: the topic's consent, and that of its key. */
export const permissionsToPublish = ({ topicArn, keyArn, sourceArn }: Publication): Permission[] => {
  const context = { 'aws:sourcearn': sourceArn, 'aws:sourceaccount': accountId };
  const ofKey = ['kms:GenerateDataKey', 'kms:Decrypt'];
  const keyContext = { ...context, 'kms:encryptioncontext:aws:sns:topicarn': topicArn };
  return [
    { action: 'sns:Publish', resource: topicArn, context },
    ...(keyArn === undefined ? [] : ofKey.map((action) => ({ action, resource: keyArn, context: keyContext }))),
  ];
};
