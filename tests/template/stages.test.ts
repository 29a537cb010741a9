import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { settingsOf } from '#infra/kit/stage-settings.ts';
import { grantsOf } from '#tests/support/house/statements.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, referred, resourcesOf } from '#tests/support/stacks/template.ts';

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

test('Every role is bounded and named as the account asks, within the length that IAM takes', () => {
  const roles = [...resourcesOf(full.stateful, 'AWS::IAM::Role'), ...resourcesOf(full.service, 'AWS::IAM::Role')];
  const names = roles.map((each) => z.string().parse(each.Properties['RoleName']));
  expect(new Set(names).size).toBe(roles.length);
  for (const name of names) expect(name).toMatch(/^kommun-[\w+=,.@-]{1,57}$/);
  for (const { Properties } of roles) expect(Properties['PermissionsBoundary']).toBe(everyOption.permissionsBoundary);
  const own = resourcesOf(plain.service, 'AWS::IAM::Role').flatMap((each) => Object.keys(each.Properties));
  expect(own.filter((name) => ['RoleName', 'PermissionsBoundary'].includes(name))).toEqual([]);
});

test('A budget mails at four fifths, and when the month is forecast to end above it', () => {
  const [budget] = resourcesOf(full.service, 'AWS::Budgets::Budget');
  const subscribers = [{ SubscriptionType: 'EMAIL', Address: everyOption.alarmAddress }];
  expect(budget?.Properties).toMatchObject({
    Budget: { BudgetLimit: { Amount: 200, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
    NotificationsWithSubscribers: [
      { Notification: { NotificationType: 'ACTUAL', Threshold: 80 }, Subscribers: subscribers },
      { Notification: { NotificationType: 'FORECASTED', Threshold: 100 }, Subscribers: subscribers },
    ],
  });
});

test('A stage that asks for traces has every function traced, and a plain one none', () => {
  const traced = ({ service }: typeof plain) =>
    resourcesOf(service, 'AWS::Lambda::Function').map((each) => each.Properties['TracingConfig']);
  expect(new Set(traced(full).map((each) => JSON.stringify(each)))).toEqual(new Set(['{"Mode":"Active"}']));
  expect(new Set(traced(plain))).toEqual(new Set([undefined]));
});

describe('Gradual deployment', () => {
  const groups = resourcesOf(full.service, 'AWS::CodeDeploy::DeploymentGroup');

  test('takes a version back by the alarms on answers of status 500 and on crashes', () => {
    expect(groups).toHaveLength(9);
    for (const { Properties } of groups) {
      expect(Properties).toMatchObject({
        AlarmConfiguration: { Enabled: true },
        AutoRollbackConfiguration: { Enabled: true, Events: expect.arrayContaining(['DEPLOYMENT_STOP_ON_ALARM']) },
      });
      const alarms = JSON.stringify(Properties['AlarmConfiguration']);
      for (const id of ['HealthApiFails', 'FunctionsCrashes']) expect(alarms).toContain(`"${id}`);
    }
  });

  test('leads every route to an alias that the gateway may call, and CodeDeploy moves', () => {
    const aliases = resourcesOf(full.service, 'AWS::Lambda::Alias').map(({ id }) => id);
    const led = resourcesOf(full.service, 'AWS::ApiGatewayV2::Integration').map((each) =>
      referred(each.Properties['IntegrationUri']),
    );
    expect(led.toSorted()).toEqual(aliases.toSorted());
    const allowed = resourcesOf(full.service, 'AWS::Lambda::Permission').map((each) =>
      referred(each.Properties['FunctionName']),
    );
    expect(allowed).toEqual(expect.arrayContaining(aliases));
  });
});

describe('The canary', () => {
  test('knows its key by reference, and may do no more than send from the domains of the stage', () => {
    const [fn] = resourcesOf(full.service, 'AWS::Lambda::Function').filter(({ id }) => id.startsWith('Canary'));
    if (fn === undefined) throw new Error('There is no canary');
    expect(JSON.stringify(fn.Properties['Environment'])).toContain(
      '{{resolve:secretsmanager:vitsord-test-canary:SecretString:::}}',
    );
    const actions = new Set(grantsOf(fn, full.service).map(({ action }) => action));
    expect([...actions].filter((action) => !/^(?:logs|xray|kms):/.test(action))).toEqual(['ses:SendRawEmail']);
  });

  test('makes a check every quarter of an hour and sends a mail a day, and is not in a plain stage', () => {
    const rules = resourcesOf(full.service, 'AWS::Events::Rule').filter(({ id }) => id.startsWith('Canary'));
    expect(
      rules.map(({ Properties }) => [Properties['ScheduleExpression'], JSON.stringify(Properties['Targets'])]),
    ).toEqual([
      ['rate(15 minutes)', expect.stringContaining('check')],
      ['rate(1 day)', expect.stringContaining('mail')],
    ]);
    expect(resourcesOf(plain.service).filter(({ id }) => id.startsWith('Canary'))).toEqual([]);
  });
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
    { pagerAddress: 'jour@kommun.example' },
    { monthlyBudget: 100 },
    { monthlyBudget: 0, alarmAddress: 'drift@kommun.example' },
    { smsMonthlyLimit: 0 },
    { tracing: 'yes' },
    { canaryKey: '' },
    { gradualDeployment: 'slowly' },
    { permissionsBoundary: 'developers' },
    { roleNamePrefix: 'far-too-long-to-leave-room-for-a-name-' },
    { reservedConcurrency: { 'run-dew': 1 } },
    { reservedConcurrency: { 'run-due': 0 } },
    { routeLimits: { 'GET /o/{organisation}': 10 } },
    { routeLimits: { 'GET /s/{secret}': 0 } },
  ])('must be right: %j is not', (settings) => {
    expect(() => settingsOf('test', { stages: { test: settings } })).toThrow();
  });
});
