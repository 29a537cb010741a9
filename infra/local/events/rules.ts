import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { nameInArn } from '../lambda/function-definition.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { accountId, region } from '../template/names.ts';
import { parseSchedule, type Schedule } from './schedule-expression.ts';

const transformer = z.strictObject({ InputPathsMap: z.record(z.string(), z.string()), InputTemplate: z.string() });

/** A rule goes by the clock or by what an event is like. */
export const ruleSchema = z.strictObject({
  Description: z.string().optional(),
  EventPattern: z.record(z.string(), z.json()).optional(),
  Name: z.string().optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Tags: z.json().optional(),
  Targets: z.array(
    z.strictObject({
      Arn: z.string(),
      Id: z.string(),
      Input: z.string().optional(),
      InputTransformer: transformer.optional(),
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
    .flatMap(({ ref, attributes, properties }) =>
      properties.ScheduleExpression === undefined
        ? []
        : [
            {
              name: ref,
              arn: attributes['Arn'] ?? '',
              schedule: parseSchedule(properties.ScheduleExpression),
              targets: properties.Targets.map(({ Arn, Input }) => ({ functionName: nameInArn(Arn), input: Input })),
            },
          ],
    );

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
