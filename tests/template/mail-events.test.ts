import { expect, test } from 'vitest';
import * as z from 'zod';
import { makeAuthoriser } from '#infra/local/iam/authoriser.ts';
import { readPolicies } from '#infra/local/iam/read-policies.ts';
import { permissionsToPublish } from '#infra/local/sns/permissions-to-publish.ts';
import { readTopics } from '#infra/local/sns/topics.ts';
import { arnOf } from '#infra/local/template/names.ts';
import { synthesiseLoaded } from '#tests/support/house/templates.ts';

const stage = await synthesiseLoaded({});
const authoriser = makeAuthoriser(readPolicies(stage));
const [set = ''] = stage.ofType('AWS::SES::ConfigurationSet', z.json()).map(({ attributes }) => attributes['Arn']);
const [[topicArn, keyArn] = ['', '']] = readTopics(stage);
const refusal = (publication: { topicArn: string; sourceArn: string }) =>
  authoriser.refuseService('ses.amazonaws.com', permissionsToPublish({ ...publication, keyArn }));

test('SES may tell the topic what became of a mail, with what AWS documents it to send', () => {
  expect(keyArn).toMatch(/^arn:aws:kms:/);
  expect(refusal({ topicArn, sourceArn: set })).toBeUndefined();
});

test('SES may not for mail of another configuration set', () => {
  expect(refusal({ topicArn, sourceArn: `${set}-of-others` })?.permission.action).toBe('sns:Publish');
});

test('The key serves no topic of another stack', () => {
  const other = arnOf('sns', 'vitsord-other-service-Events');
  const needed = permissionsToPublish({ topicArn: other, keyArn, sourceArn: set });
  const ofKey = needed.filter(({ action }) => action.startsWith('kms:'));
  for (const service of ['ses.amazonaws.com', 'cloudwatch.amazonaws.com']) {
    expect(ofKey.map((each) => authoriser.refuseService(service, [each]) !== undefined)).toEqual([true, true]);
  }
});
