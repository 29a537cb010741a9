import { describe, expect, test } from 'vitest';
import { settingsOf } from '#infra/kit/stage-settings.ts';
import { grantsOf } from '#tests/support/house/statements.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, resourcesOf } from '#tests/support/stacks/template.ts';

const plain = await synthesiseTemplates();
const full = await synthesiseTemplates(everyOption);
const typesOf = (resources: Resource[]) => [...new Set(resources.map((each) => each.Type))].sort();

describe('A plain stage', () => {
  test('uses common resource types only', () => {
    expect(typesOf([...resourcesOf(plain.stateful), ...resourcesOf(plain.service)])).toEqual([
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Stage',
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Dashboard',
      'AWS::DynamoDB::Table',
      'AWS::Events::Rule',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::KMS::Alias',
      'AWS::KMS::Key',
      'AWS::Lambda::EventInvokeConfig',
      'AWS::Lambda::EventSourceMapping',
      'AWS::Lambda::Function',
      'AWS::Lambda::Permission',
      'AWS::Logs::LogGroup',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
      'AWS::SES::ConfigurationSet',
      'AWS::SES::ConfigurationSetEventDestination',
      'AWS::SNS::Subscription',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
      'AWS::SecretsManager::Secret',
    ]);
  });

  test('fits any account, region and partition', () => {
    const text = JSON.stringify(plain);
    expect(text.match(/arn:aws[:-]|\b[a-z]{2}-(?:north|south|east|west|central)[a-z]*-\d\b|\b\d{12}\b/g) ?? []).toEqual(
      [],
    );
    expect({ ...plain.stateful.Parameters, ...plain.service.Parameters }).toEqual({});
  });

  test('serves under the address of its API', () => {
    expect(plain.stateful.Outputs['BaseUrl']).toMatchObject({
      Value: { 'Fn::GetAtt': [expect.any(String), 'ApiEndpoint'] },
    });
  });
});

describe('A stage with every option', () => {
  test('signs the mail of each of its domains with 2048 bits, and has bounces come to a subdomain', () => {
    const identities = resourcesOf(full.stateful, 'AWS::SES::EmailIdentity').map((each) => each.Properties);
    expect(identities).toMatchObject(
      everyOption.senderDomains.map((domain) => ({
        EmailIdentity: domain,
        DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
        MailFromAttributes: { MailFromDomain: `bounce.${domain}` },
      })),
    );
  });

  test('serves under its own name', () => {
    expect(full.stateful.Outputs['BaseUrl']).toMatchObject({ Value: 'https://referenser.kommun.example' });
    expect(resourcesOf(full.stateful, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
  });

  test('makes links with the newest key while the older one works', () => {
    expect(resourcesOf(full.stateful, 'AWS::SecretsManager::Secret')).toHaveLength(2);
    const withKeys = resourcesOf(full.service, 'AWS::Lambda::Function').map((each) => JSON.stringify(each.Properties));
    const keys = withKeys.filter((each) => each.includes('LINK_KEYS'));
    expect(keys.length).toBeGreaterThan(0);
    for (const each of keys)
      expect(each).toMatch(/current\\":\\"2\\",.+\\"1\\":.+resolve:secretsmanager.+\\"2\\":.+resolve/);
  });
});

test('A stage that asks for encryption has a key pair of each version, for those alone who answer ATSs', () => {
  const pairs = resourcesOf(full.stateful, 'AWS::KMS::Key').filter((each) => each.Properties['KeySpec'] === 'RSA_4096');
  expect(pairs).toHaveLength(2);
  expect(pairs).toMatchObject([
    { Properties: { KeyUsage: 'ENCRYPT_DECRYPT' }, DeletionPolicy: 'RetainExceptOnCreate' },
    { Properties: { KeyUsage: 'ENCRYPT_DECRYPT' }, DeletionPolicy: 'RetainExceptOnCreate' },
  ]);
  const users = resourcesOf(full.service, 'AWS::Lambda::Function').filter((fn) =>
    JSON.stringify(fn.Properties).includes('FIELD_KEYS'),
  );
  expect(users.map((fn) => fn.Properties['FunctionName'])).toEqual(['vitsord-test-connect-ats']);
  for (const fn of users) {
    const grants = grantsOf(fn, full.service).filter(({ resource }) => resource.includes('FieldKeys'));
    expect(grants.map(({ action }) => action).toSorted()).toEqual([
      'kms:Decrypt',
      'kms:Decrypt',
      'kms:GetPublicKey',
      'kms:GetPublicKey',
    ]);
  }
});

test('A restored table can be looked at by operators alone, and not be written to', () => {
  const functions = resourcesOf(full.service, 'AWS::Lambda::Function');
  const readers = functions.filter((fn) =>
    grantsOf(fn, full.service).some(({ resource }) => resource.includes('restored')),
  );
  expect(readers.map((fn) => fn.Properties['FunctionName'])).toEqual(['vitsord-test-administer']);
  const grants = readers
    .flatMap((fn) => grantsOf(fn, full.service))
    .filter(({ resource }) => resource.includes('restored'));
  expect(grants.map(({ action }) => action).toSorted()).toEqual([
    'dynamodb:GetItem',
    'dynamodb:Query',
    'dynamodb:Query',
  ]);
});

describe('Limits of routes', () => {
  const stageOf = ({ stateful }: typeof plain) => resourcesOf(stateful, 'AWS::ApiGatewayV2::Stage')[0]?.Properties;

  test('name none in a plain stage, which is deployed before there are any', () => {
    expect(Object.keys(stageOf(plain) ?? {})).not.toContain('RouteSettings');
    expect(stageOf(plain)).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 300, ThrottlingBurstLimit: 600 },
    });
  });

  test('are those of the stage, with a burst of two seconds', async () => {
    const limited = await synthesiseTemplates({ routeLimits: { 'HEAD /s/{secret}': 5, 'ANY /ats/{proxy+}': 60 } });
    expect(stageOf(limited)?.['RouteSettings']).toEqual({
      'HEAD /s/{secret}': { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 },
      'ANY /ats/{proxy+}': { ThrottlingRateLimit: 60, ThrottlingBurstLimit: 120 },
    });
  });
});

describe('The settings of a stage', () => {
  test('must be there', () => {
    expect(() => settingsOf('elsewhere', { stages: {} })).toThrow('no stage "elsewhere"');
  });

  test.each([
    { senderDomain: ['misspelt.example'] },
    { senderDomains: ['Not a domain'] },
    { maxSendRate: 0 },
    { logRetentionDays: 31 },
    { linkKeyVersions: [] },
    { fieldKeyVersions: ['one'] },
    { reservedConcurrency: { 'run-dew': 1 } },
    { reservedConcurrency: { 'run-due': 0 } },
    { routeLimits: { 'GET /o/{organisation}': 10 } },
    { routeLimits: { 'GET /s/{secret}': 0 } },
  ])('must be right: %j is not', (settings) => {
    expect(() => settingsOf('test', { stages: { test: settings } })).toThrow();
  });
});
