import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { makeAuthoriser } from '#infra/local/iam/authoriser.ts';
import { readPolicies } from '#infra/local/iam/read-policies.ts';
import { permissionsToPublish } from '#infra/local/sns/permissions-to-publish.ts';
import { readTopics } from '#infra/local/sns/topics.ts';
import { synthesiseLoaded } from '#tests/support/house/templates.ts';

const stage = await synthesiseLoaded({ alarmAddress: 'drift@kommun.example' });
const topics = readTopics(stage);
const authoriser = makeAuthoriser(readPolicies(stage));

const alarms = stage.ofType(
  'AWS::CloudWatch::Alarm',
  z.object({ AlarmName: z.string(), AlarmActions: z.array(z.string()), OKActions: z.array(z.string()) }),
);
const subscriptions = stage
  .ofType('AWS::SNS::Subscription', z.object({ Protocol: z.string(), TopicArn: z.string(), Endpoint: z.string() }))
  .filter(({ properties }) => properties.Protocol === 'email');

const refusalFor = (sourceArn: string, topicArn: string) =>
  authoriser.refuseService(
    'cloudwatch.amazonaws.com',
    permissionsToPublish({ topicArn, keyArn: topics.get(topicArn), sourceArn }),
  );

describe.each(alarms)('The alarm $properties.AlarmName', ({ attributes, properties }) => {
  test.each([
    ['goes off', properties.AlarmActions],
    ['is over', properties.OKActions],
  ])('reaches the operator when it %s: its topic lets it publish, and the key of the topic encrypt', (_, actions) => {
    expect(actions).toEqual(subscriptions.map((each) => each.properties.TopicArn));
    expect(subscriptions.map((each) => each.properties.Endpoint)).toEqual(['drift@kommun.example']);
    for (const topicArn of actions) {
      expect(topics.get(topicArn)).toMatch(/^arn:aws:kms:/);
      expect(refusalFor(attributes['Arn'] ?? '', topicArn)).toBeUndefined();
    }
  });
});

test('An alarm of something else in the account reaches nobody', () => {
  const [topicArn = ''] = alarms.flatMap(({ properties }) => properties.AlarmActions);
  const refusal = refusalFor('arn:aws:cloudwatch:eu-north-1:000000000000:alarm:another', topicArn);
  expect(refusal?.permission.action).toBe('sns:Publish');
});
