import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { anchorOf } from '#infra/kit/house-alarm.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { allFunctionNames, type FunctionName, functionName, indexNames } from '#shared/config/resource-names.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, referred, resourcesOf } from '#tests/support/stacks/template.ts';

const { service } = await synthesiseTemplates(everyOption);
const plain = await synthesiseTemplates();
const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');

const runbook = readFileSync(join(projectRoot, 'docs/runbook.md'), 'utf8');
const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
const anchors = headings.map(anchorOf);

const dimensions = z.array(z.object({ Name: z.string(), Value: z.json() })).default([]);
const metrics = z
  .array(z.object({ MetricStat: z.object({ Metric: z.object({ Dimensions: dimensions }) }).optional() }))
  .default([]);
const nameOf = (id: string) => service.Resources[id]?.Properties['FunctionName'];

/** The physical name of the function that an alarm's metric is counted by; nothing where no function counts it. */
function watchedBy({ Properties }: Resource): unknown {
  const counted = metrics.parse(Properties['Metrics']).map(({ MetricStat }) => MetricStat?.Metric.Dimensions ?? []);
  const found = new Set([dimensions.parse(Properties['Dimensions']), ...counted].map(functionIn));
  found.delete(undefined);
  return found.size === 1 ? [...found][0] : undefined;
}

function functionIn(all: z.infer<typeof dimensions>): unknown {
  for (const { Name, Value } of all) {
    if (Name === 'service') return functionName('test', z.enum(allFunctionNames).parse(Value));
    if (Name === 'FunctionName') return nameOf(referred(Value));
    if (Name === 'EventSourceMappingUUID') return nameOf(referred(nameOf(referred(Value))));
  }
  return undefined;
}

describe.each(alarms)('The alarm $Properties.AlarmName', (alarm) => {
  const { AlarmName, AlarmDescription, AlarmActions } = z
    .object({ AlarmName: z.string(), AlarmDescription: z.string(), AlarmActions: z.array(z.json()) })
    .parse(alarm.Properties);
  const [, means, anchor = ''] = /^(.+[.]) docs\/runbook\.md#(.+)$/.exec(AlarmDescription) ?? [];

  test('says what it means, and the runbook what to do', () => {
    expect(means).toBeTruthy();
    expect(anchors).toContain(anchor);
    expect(AlarmActions).toHaveLength(1);
  });

  test('is named after its heading, and that after the function that it watches', () => {
    expect(AlarmName.startsWith(`vitsord-test-${anchor}`)).toBe(true);
    const begins = allFunctionNames.find((name) => anchor === name || anchor.startsWith(`${name}-`));
    expect(begins && functionName('test', begins)).toBe(watchedBy(alarm));
  });
});

test.each(allFunctionNames)('The runbook has a heading for %s', (name: FunctionName) => {
  expect(headings).toContain(name);
});

test('Every heading of the runbook that names a failure of a function has an alarm', () => {
  const led = alarms.map((each) => z.string().parse(each.Properties['AlarmDescription']).split('#')[1]);
  const failures = headings.filter((heading) => allFunctionNames.some((name) => heading.startsWith(`${name}:`)));
  expect(failures.length).toBeGreaterThan(0);
  expect(failures.filter((heading) => !led.includes(anchorOf(heading)))).toEqual([]);
});

test('An operator has thirty alarms at most', () => {
  expect(alarms.length).toBeLessThanOrEqual(30);
});

test('An alarm mails nobody where the stage names no address', () => {
  const silent = resourcesOf(plain.service, 'AWS::CloudWatch::Alarm');
  // The canary has the only one of its own.
  expect(silent).toHaveLength(alarms.length - 1);
  expect(silent.filter(({ Properties }) => 'AlarmActions' in Properties || 'OKActions' in Properties)).toEqual([]);
});

describe('Two severities', () => {
  const actions = z.object({
    AlarmName: z.string(),
    AlarmActions: z.array(z.unknown()),
    OKActions: z.array(z.unknown()),
  });
  const toPager = (alarm: Resource): boolean =>
    actions.parse(alarm.Properties).AlarmActions.some((each) => referred(each).startsWith('Pager'));

  test('what people notice now goes to the pager, and all else to the other address', () => {
    const paged = alarms.filter(toPager).map(({ Properties }) => z.string().parse(Properties['AlarmName']).slice(13));
    expect(paged.toSorted()).toEqual([
      'functions-are-throttled',
      'our-mail-is-unwelcome',
      'run-canary-fails',
      'run-due-nothing-is-made-due',
      'send-message-messages-are-late',
      'send-message-one-check-asks-very-many',
      'the-api-fails',
      'the-table-throttles',
    ]);
  });

  test('are one where the stage names one address', async () => {
    const { service: one } = await synthesiseTemplates({ alarmAddress: 'drift@kommun.example' });
    expect(resourcesOf(one, 'AWS::CloudWatch::Alarm').filter(toPager)).toEqual([]);
    expect(resourcesOf(one, 'AWS::SNS::Subscription').filter(({ id }) => id.startsWith('Pager'))).toEqual([]);
  });
});

const alarmOf = (name: string): string =>
  JSON.stringify(alarms.find(({ Properties }) => Properties['AlarmName'] === `vitsord-test-${name}`)?.Properties);

test.each([
  ['the-table-throttles', 'WriteThrottleEvents'],
  ['the-table-throttles-indexes', 'ReadThrottleEvents'],
])('%s counts %s of every index', (name, metric) => {
  const text = alarmOf(name);
  expect(text).toContain(metric);
  for (const index of Object.values(indexNames)) expect(text).toContain(`"Value":"${index}"`);
});

test('An alarm counts ten metrics at most, which is all that AWS takes', () => {
  for (const { Properties } of alarms) expect(metrics.parse(Properties['Metrics']).length).toBeLessThanOrEqual(11);
});

test('SMS are watched by what carries them', async () => {
  const { service: other } = await synthesiseTemplates({ smsService: 'end-user-messaging' });
  const [mine, theirs] = [service, other].map((each) =>
    JSON.stringify(resourcesOf(each, 'AWS::CloudWatch::Alarm').filter(({ id }) => id.startsWith('Sms'))),
  );
  expect(mine).toContain('SMSMonthToDateSpentUSD');
  expect(mine).toContain('"Threshold":40');
  expect(theirs).toContain('TextMessageMonthlySpend');
  expect(theirs).toContain('SmsFailed');
});
