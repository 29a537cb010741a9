import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { exportsOf, resourcesOf, type Template } from '#tests/support/stacks/template.ts';

/** Kept by hand, so that no update of snapshots accepts a change by the way. */
const written = (file: string): string[] =>
  readFileSync(join(projectRoot, 'tests/template/logical-ids', `${file}.txt`), 'utf8')
    .trimEnd()
    .split('\n');

const keptBy = (stateful: Template): string[] =>
  [
    ...resourcesOf(stateful).map(({ id, Type }) => `${Type} ${id}`),
    ...[...exportsOf(stateful).keys()].map((name) => `export ${name}`),
  ].sort();

/**
 * To CloudFormation another logical id is another resource: an empty table, keys that open no link, an API at a new address.
 * An export that is missed stops the deployment, since the service stack of before still imports it. Lines may come here;
 * none may change or go.
 */
describe('The stateful stack keeps the logical ids and exports', () => {
  test('of a plain stage', async () => {
    const { stateful } = await synthesiseTemplates();
    expect(keptBy(stateful)).toEqual(written('stateful'));
  });

  test('of a stage with every option, which only adds to them', async () => {
    const { stateful } = await synthesiseTemplates(everyOption);
    expect(keptBy(stateful)).toEqual([...written('stateful'), ...written('stateful-options')].sort());
  });
});

/** Made of roles, targets and rights alone, or named by CloudFormation: two of them stand side by side. */
const twiceAtOnce = [
  'AWS::ApiGatewayV2::Integration',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::Permission',
  // Each deployment makes a new one.
  'AWS::Lambda::Version',
  'AWS::SNS::TopicPolicy',
];

const namedIn = (service: Template): string[] =>
  resourcesOf(service)
    .filter(({ Type }) => !twiceAtOnce.includes(Type))
    .map(({ id, Type }) => `${Type} ${id}`)
    .sort();

/**
 * All of it can be thrown away, but not under a new logical id: CloudFormation makes the new before it takes the old away, and AWS
 * has no two functions, log groups, alarms or routes of one name. What is no longer needed may go from here.
 */
describe('The service stack keeps the logical ids of what there can be one of', () => {
  test('in a plain stage', async () => {
    const { service } = await synthesiseTemplates();
    expect(namedIn(service)).toEqual(written('service'));
  });

  test('in a stage with every option, which only adds to them', async () => {
    const { service } = await synthesiseTemplates(everyOption);
    expect(namedIn(service)).toEqual([...written('service'), ...written('service-options')].sort());
  });
});
