import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { functionName, functionNames } from '#shared/config/resource-names.ts';
import { synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, referred, resourcesOf } from '#tests/support/stacks/template.ts';

const { service, stateful } = await synthesiseTemplates();
const functions = resourcesOf(service, 'AWS::Lambda::Function').map((resource): [name: string, resource: Resource] => [
  z.string().parse(resource.Properties['FunctionName']),
  resource,
]);
const environment = z.object({ Variables: z.record(z.string(), z.unknown()) });

test('There is a function for each name, and none besides', () => {
  expect(functions.map(([name]) => name).sort()).toEqual(
    functionNames.map((name) => functionName('test', name)).sort(),
  );
  expect(resourcesOf(stateful, 'AWS::Lambda::Function')).toEqual([]);
});

describe.each(functions)('%s', (name, { id, Properties }) => {
  test('runs Node 24 on arm64, with its variables encrypted by the key of the stage', () => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      KmsKeyArn: expect.anything(),
    });
  });

  test('has a role of its own', () => {
    const role = referred(Properties['Role']);
    const users = functions.filter(([, other]) => referred(other.Properties['Role']) === role);
    expect(users.map(([user]) => user)).toEqual([name]);
    expect(service.Resources[role]?.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  test('has a log group of its own, encrypted, that forgets', () => {
    const { LogGroup } = z.object({ LogGroup: z.unknown() }).parse(Properties['LoggingConfig']);
    expect(service.Resources[referred(LogGroup)]?.Properties).toMatchObject({
      LogGroupName: `/aws/lambda/${name}`,
      RetentionInDays: 30,
      KmsKeyId: expect.anything(),
    });
  });

  test('is in one alarm on errors, and says what they mean', () => {
    const watching = resourcesOf(service, 'AWS::CloudWatch::Alarm').filter(({ Properties: alarm }) => {
      const text = JSON.stringify([alarm['MetricName'], alarm['Dimensions'], alarm['Metrics']]);
      return text.includes('"Errors"') && text.includes(`"${id}"`);
    });
    expect(watching).toHaveLength(1);
    expect(Properties['Description']).toMatch(/^Its failure means: .{20,}/);
  });

  test('knows nothing of the local cloud', () => {
    const { Variables } = environment.parse(Properties['Environment']);
    expect(Object.keys(Variables).filter((key) => /^LOCAL_|ENDPOINT/.test(key))).toEqual([]);
    expect(Variables).toMatchObject({ STAGE: 'test', POWERTOOLS_SERVICE_NAME: name.replace('vitsord-test-', '') });
  });
});
