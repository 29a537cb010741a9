import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { grantsOf } from '#tests/support/house/statements.ts';
import { synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, resourcesOf } from '#tests/support/stacks/template.ts';

const { service } = await synthesiseTemplates({ senderDomains: ['vitsord.example'] });

const functions = resourcesOf(service, 'AWS::Lambda::Function').map((resource): [name: string, resource: Resource] => [
  z.string().parse(resource.Properties['FunctionName']).replace('vitsord-test-', ''),
  resource,
]);

/** One line for each resource: its actions in order. */
function permissionsOf(fn: Resource): Record<string, string> {
  const byResource = Object.groupBy(grantsOf(fn, service), ({ effect, resource }) => `${effect} ${resource}`);
  return Object.fromEntries(
    Object.entries(byResource).map(([resource, grants]) => [
      resource,
      (grants ?? [])
        .map((each) => each.action)
        .sort()
        .join(' '),
    ]),
  );
}

const items = (...actions: string[]) => ({
  'Allow <DataTable.Arn>': actions.map((action) => `dynamodb:${action}Item`.replace('QueryItem', 'Query')).join(' '),
});
const query = (...indexes: string[]) =>
  Object.fromEntries(indexes.map((name) => [`Allow <DataTable.Arn>/index/${name}`, 'dynamodb:Query']));
const bucketKey = { 'Allow <Key.Arn>': 'kms:Decrypt kms:GenerateDataKey' };
const deadBatches = {
  'Allow <ReportsBucket.Arn>': 's3:ListBucket',
  'Allow <ReportsBucket.Arn>/aws/lambda/*': 's3:PutObject',
};
const ses = 'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>';

/** All that each function may do. Whoever needs more says so here. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'steer-checks': items('Delete', 'Get', 'Put', 'Query', 'Update'),
  'manage-settings': { ...items('Delete', 'Get', 'Put', 'Query', 'Update'), ...query('list', 'status') },
  'connect-ats': { ...items('Get', 'Put', 'Query', 'Update'), ...query('list') },
  'request-references': { ...items('Get', 'Put', 'Query', 'Update'), ...query('list', 'project', 'queue', 'status') },
  'submit-referees': { ...items('Delete', 'Get', 'Put', 'Query', 'Update'), ...query('list') },
  'answer-questionnaire': { ...items('Delete', 'Get', 'Put', 'Query', 'Update'), ...query('list') },
  'generate-report': {
    ...items('Get', 'Put', 'Query', 'Update'),
    ...bucketKey,
    'Allow <ReportsBucket.Arn>/reports/*': 's3:GetObject s3:PutObject',
  },
  'manage-checks': {
    ...items('Delete', 'Get', 'Put', 'Query', 'Update'),
    ...query('list', 'name', 'project', 'queue', 'status'),
  },
  'serve-site': items('Get', 'Update'),
  administer: { ...items('Delete', 'Get', 'Put', 'Query', 'Update'), ...query('due', 'list') },
  'send-message': {
    ...items('Get', 'Put', 'Query', 'Update'),
    ...query('list', 'queue'),
    ...bucketKey,
    ...deadBatches,
    'Allow <DataTable.StreamArn>': 'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator',
    'Allow <DataTable.Arn>/stream/*': 'dynamodb:ListStreams',
    [`Allow ${ses}:configuration-set/<MailConfigurationSet2AA84368>`]: 'ses:SendRawEmail',
    [`Allow ${ses}:identity/<Sendersvitsordexample>`]: 'ses:SendRawEmail',
    'Allow *': 'sns:Publish',
    'Deny arn:<AWS::Partition>:sns:*:*:*': 'sns:Publish',
  },
  'push-event': {
    ...items('Get', 'Put', 'Query', 'Update'),
    ...bucketKey,
    ...deadBatches,
    'Allow <DataTable.StreamArn>': 'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator',
    'Allow <DataTable.Arn>/stream/*': 'dynamodb:ListStreams',
  },
  'delete-data': {
    ...items('BatchWrite', 'Delete', 'Get', 'Put', 'Query', 'Update'),
    ...query('due', 'list'),
    'Allow <ReportsBucket.Arn>': 's3:ListBucketVersions',
    'Allow <ReportsBucket.Arn>/reports/*': 's3:DeleteObjectVersion',
  },
  'run-due': {
    ...items('Get', 'Put', 'Query', 'Update'),
    ...query('due', 'queue'),
    [`Allow ${ses}:identity/<Sendersvitsordexample>`]: 'ses:GetEmailIdentity',
  },
  'record-delivery': { ...items('Get', 'Put', 'Query', 'Update'), ...bucketKey, ...deadBatches },
};

test.each(functions)('%s may do exactly what it needs', (name, fn) => {
  const log = grantsOf(fn, service).find((each) => each.action === 'logs:PutLogEvents')?.resource;
  expect(permissionsOf(fn)).toEqual({
    'Allow <Key.Arn>': 'kms:Decrypt',
    [`Allow ${log}`]: 'logs:CreateLogStream logs:PutLogEvents',
    ...expected[name],
  });
});

describe('No role of any function', () => {
  const grants = functions.flatMap(([, fn]) => grantsOf(fn, service));

  test('has an action with a wildcard', () => {
    expect(grants.filter((each) => each.action.includes('*'))).toEqual([]);
  });

  test('has a resource with a wildcard that is not written down', () => {
    const patterns = grants.map((each) => `${each.effect} ${each.resource}`).filter((each) => each.includes('*'));
    expect([...new Set(patterns)].sort()).toEqual([
      'Allow *',
      'Allow <DataTable.Arn>/stream/*',
      'Allow <ReportsBucket.Arn>/aws/lambda/*',
      'Allow <ReportsBucket.Arn>/reports/*',
      'Deny arn:<AWS::Partition>:sns:*:*:*',
    ]);
  });

  test('is trusted to anybody but Lambda', () => {
    const trusted = resourcesOf(service, 'AWS::IAM::Role').map((role) => role.Properties['AssumeRolePolicyDocument']);
    for (const document of trusted) {
      expect(document).toMatchObject({ Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] });
    }
    expect(trusted).toHaveLength(functions.length);
  });
});
