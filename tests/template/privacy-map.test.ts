import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';

const { stateful, service } = await synthesiseTemplates(everyOption);
const map = readFileSync(join(projectRoot, 'docs/privacy.md'), 'utf8');

/** They route, allow or run; what passes through them is kept by others. */
const keepNothing = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::DomainName',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Budgets::Budget',
  'AWS::CertificateManager::Certificate',
  'AWS::CodeDeploy::Application',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::KMS::Alias',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
];

test('The map of personal data names every kind of resource that may keep something', () => {
  const types = [stateful, service].flatMap(({ Resources }) => Object.values(Resources).map(({ Type }) => Type));
  const unknown = [...new Set(types)].filter((type) => !keepNothing.includes(type) && !map.includes(`\`${type}\``));
  expect(unknown).toEqual([]);
});
