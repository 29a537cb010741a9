import { describe, expect, test } from 'vitest';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { resourcesOf, type Template } from '#tests/support/stacks/template.ts';

const { service } = await synthesiseTemplates(everyOption);
const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');

describe('The stream', () => {
  const mappings = resourcesOf(service, 'AWS::Lambda::EventSourceMapping');

  test('has two consumers at most', () => {
    expect(mappings.length).toBeGreaterThan(0);
    expect(mappings.length).toBeLessThanOrEqual(2);
  });

  test.each(mappings)('is read by $id so that nothing is lost and poison stops nobody', ({ Properties }) => {
    expect(Properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      FilterCriteria: { Filters: [{ Pattern: expect.stringContaining('"state":{"S":["ready"]}') }] },
    });
  });

  test.each(mappings)('raises an alarm when $id gives up a batch, or drops what nobody kept', ({ id }) => {
    const watching = alarms.map(({ Properties: alarm }) => JSON.stringify(alarm['Metrics'] ?? []));
    const counts = ['OnFailureDestinationDeliveredEventCount', 'DroppedEventCount'];
    const both = watching.filter((text) => [...counts, id].every((each) => text.includes(`"${each}"`)));
    expect(both).toHaveLength(1);
  });
});

test('What is due is made ready, and what is due to go is deleted, every minute', () => {
  const everyMinute = { ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' };
  const rules = resourcesOf(service, 'AWS::Events::Rule').filter(({ id }) => !id.startsWith('Canary'));
  expect(rules.map((each) => each.Properties)).toMatchObject([everyMinute, everyMinute]);
});

describe('Reserved concurrency', () => {
  const reservedIn = (template: Template) =>
    resourcesOf(template, 'AWS::Lambda::Function')
      .filter(({ Properties }) => 'ReservedConcurrentExecutions' in Properties)
      .map(({ Properties }) => [Properties['FunctionName'], Properties['ReservedConcurrentExecutions']]);

  test('is asked for by no plain stage, since a new account may have none to give', async () => {
    expect(reservedIn((await synthesiseTemplates()).service)).toEqual([]);
  });

  test('is as the stage says', () => {
    expect(reservedIn(service)).toEqual([['vitsord-test-send-message', 5]]);
  });
});

test('Whatever a function is given unasked has a place to go when it fails', () => {
  const subscribed = resourcesOf(service, 'AWS::SNS::Subscription').filter(
    (each) => each.Properties['Protocol'] === 'lambda',
  );
  const configured = resourcesOf(service, 'AWS::Lambda::EventInvokeConfig');
  expect(configured).toHaveLength(subscribed.length);
  for (const each of configured) {
    expect(each.Properties).toMatchObject({ DestinationConfig: { OnFailure: { Destination: expect.anything() } } });
  }
});
