import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { anchorOf } from '#infra/kit/house-alarm.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { type FunctionName, functionName, functionNames } from '#shared/config/resource-names.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, referred, resourcesOf } from '#tests/support/stacks/template.ts';

const { service } = await synthesiseTemplates(everyOption);
const plain = await synthesiseTemplates();
const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm');

const runbook = readFileSync(join(projectRoot, 'docs/runbook.md'), 'utf8');
const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
const anchors = headings.map(anchorOf);

const dimensions = z.array(z.object({ Name: z.string(), Value: z.json() })).default([]);
const nameOf = (id: string) => service.Resources[id]?.Properties['FunctionName'];

/** The physical name of the function that an alarm's metric is counted by; nothing where no function counts it. */
function watchedBy(alarm: Resource): unknown {
  for (const { Name, Value } of dimensions.parse(alarm.Properties['Dimensions'])) {
    if (Name === 'service') return functionName('test', z.enum(functionNames).parse(Value));
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
    const begins = functionNames.find((name) => anchor === name || anchor.startsWith(`${name}-`));
    expect(begins && functionName('test', begins)).toBe(watchedBy(alarm));
  });
});

test.each(functionNames)('The runbook has a heading for %s', (name: FunctionName) => {
  expect(headings).toContain(name);
});

test('Every heading of the runbook that names a failure of a function has an alarm', () => {
  const led = alarms.map((each) => z.string().parse(each.Properties['AlarmDescription']).split('#')[1]);
  const failures = headings.filter((heading) => functionNames.some((name) => heading.startsWith(`${name}:`)));
  expect(failures.length).toBeGreaterThan(0);
  expect(failures.filter((heading) => !led.includes(anchorOf(heading)))).toEqual([]);
});

test('An operator has thirty alarms at most', () => {
  expect(alarms.length).toBeLessThanOrEqual(30);
});

test('An alarm mails nobody where the stage names no address', () => {
  const silent = resourcesOf(plain.service, 'AWS::CloudWatch::Alarm');
  expect(silent).toHaveLength(alarms.length);
  expect(silent.filter(({ Properties }) => 'AlarmActions' in Properties || 'OKActions' in Properties)).toEqual([]);
});
