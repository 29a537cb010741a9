import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { keyArnOf } from '../dynamodb/table-definition.ts';
import type { Authoriser } from '../iam/authoriser.ts';
import { nameInArn } from '../lambda/function-definition.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { arnOf, region } from '../template/names.ts';
import { permissionsToPublish } from './permissions-to-publish.ts';

const topicSchema = z.strictObject({
  DisplayName: z.string().optional(),
  KmsMasterKeyId: z.string().optional(),
  Tags: z.json().optional(),
  TopicName: z.string().optional(),
});

const subscriptionSchema = z.strictObject({
  Endpoint: z.string(),
  Protocol: z.enum(['lambda', 'email']),
  Region: z.string().optional(),
  TopicArn: z.string(),
});

export type Topics = {
  /** Publishes for a service of AWS; what the topic or its key refuses is lost, as on AWS. */
  publishFor: (service: string, topicArn: string, message: string, sourceArn: string) => void;
};

type Parts = {
  template: LoadedTemplate;
  authoriser: Authoriser;
  lambda: Lambda;
  invokeLater: (functionName: string, event: string) => void;
  now: () => number;
  warn: (line: string) => void;
};

const recordOf = (topicArn: string, subscriptionArn: string, message: string, now: number): object => ({
  EventSource: 'aws:sns',
  EventVersion: '1.0',
  EventSubscriptionArn: subscriptionArn,
  Sns: {
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topicArn,
    Subject: 'Amazon SES Email Event Notification',
    Message: message,
    Timestamp: new Date(now).toISOString(),
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertUrl: `https://sns.${region}.amazonaws.com/local.pem`,
    UnsubscribeUrl: `https://sns.${region}.amazonaws.com/`,
    MessageAttributes: {},
  },
});

/** The ARN of each topic, with that of its key. */
export const readTopics = (template: LoadedTemplate): Map<string, string | undefined> =>
  new Map(
    template
      .ofType('AWS::SNS::Topic', topicSchema)
      .map(({ ref, properties }) => [ref, keyArnOf(properties.KmsMasterKeyId)]),
  );

export const makeTopics = ({ template, authoriser, lambda, invokeLater, now, warn }: Parts): Topics => {
  const topics = readTopics(template);
  const subscriptions = template
    .ofType('AWS::SNS::Subscription', subscriptionSchema)
    .filter(({ properties }) => properties.Protocol === 'lambda');

  return {
    publishFor: (service, topicArn, message, sourceArn) => {
      const needed = permissionsToPublish({ topicArn, keyArn: topics.get(topicArn), sourceArn });
      const refusal = authoriser.refuseService(service, needed);
      if (refusal !== undefined) {
        return warn(`${service} may not publish: ${refusal.permission.action} on ${refusal.permission.resource}`);
      }
      for (const { logicalId, properties } of subscriptions.filter((item) => item.properties.TopicArn === topicArn)) {
        const functionName = nameInArn(properties.Endpoint);
        if (!lambda.mayInvoke({ service: 'sns.amazonaws.com', sourceArn: topicArn }, functionName)) {
          warn(`SNS may not invoke ${functionName}`);
          continue;
        }
        const subscriptionArn = arnOf('sns', `${topicArn.split(':').at(-1)}:${logicalId}`);
        invokeLater(functionName, JSON.stringify({ Records: [recordOf(topicArn, subscriptionArn, message, now())] }));
      }
    },
  };
};
