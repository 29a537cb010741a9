import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { nameInArn } from '../lambda/function-definition.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { accountId, region } from '../template/names.ts';
import { parseSchedule, type Schedule } from './schedule-expression.ts';

const ruleSchema = z.strictObject({
  Description: z.string().optional(),
  Name: z.string().optional(),
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Tags: z.json().optional(),
  Targets: z.array(
    z.strictObject({
      Arn: z.string(),
      Id: z.string(),
      Input: z.string().optional(),
      RetryPolicy: z.json().optional(),
    }),
  ),
});

export type Rule = {
  name: string;
  arn: string;
  schedule: Schedule;
  targets: { functionName: string; input: string | undefined }[];
};

export const readRules = (template: LoadedTemplate): Rule[] =>
  template
    .ofType('AWS::Events::Rule', ruleSchema)
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ ref, attributes, properties }) => ({
      name: ref,
      arn: attributes['Arn'] ?? '',
      schedule: parseSchedule(properties.ScheduleExpression),
      targets: properties.Targets.map(({ Arn, Input }) => ({ functionName: nameInArn(Arn), input: Input })),
    }));

/** What a target gets that has no input of its own. */
export const scheduledEvent = (rule: Rule, time: number): object => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: accountId,
  time: new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  region,
  resources: [rule.arn],
  detail: {},
});
