import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { smsServices } from '#shared/config/environment.ts';
import { allFunctionNames, functionNames } from '#shared/config/resource-names.ts';
import { gatewayRoutesOf } from '#shared/config/routes/gateway-routes.ts';
import { projectRoot } from './project-paths.ts';

const domain = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'A domain name in lower case');

export const gradualDeployments = ['canary', 'linear'] as const;

const settingsObject = z.strictObject({
  /** Domains that mail is sent from; the first is the fallback. Without any, nothing can be mailed. */
  senderDomains: z.array(domain).default([]),
  /** Mails a second, below the account's own limit. */
  maxSendRate: z.int().min(1).default(10),
  /** What carries SMS. AWS End User Messaging tells what became of each; it needs sender ids of its own (docs/deploy.md). */
  smsService: z.enum(smsServices).default('sns'),
  /** Where everything is served, instead of the API's own address. */
  customDomain: domain.nullable().default(null),
  /** Who is mailed when an alarm goes off, and when it is over. */
  alarmAddress: z.email().nullable().default(null),
  /** Who is mailed in the place of `alarmAddress` when people notice now that something fails: an on-call tool's address. */
  pagerAddress: z.email().nullable().default(null),
  /** What AWS lets the account spend on SMS in a month, in dollars; an alarm goes off at four fifths. A new account has one dollar. */
  smsMonthlyLimit: z.number().positive().default(1),
  /** Dollars that the account may cost in a month before `alarmAddress` is mailed. */
  monthlyBudget: z.number().positive().nullable().default(null),
  /** Has AWS X-Ray trace each invocation. */
  tracing: z.boolean().default(false),
  /** The name of a secret that holds a test key of an organisation, by which a canary tries the whole road. None: there is no canary. */
  canaryKey: z
    .string()
    .regex(/^[A-Za-z0-9/_+=.@-]{1,128}$/, 'The name of a secret')
    .nullable()
    .default(null),
  /** How a new version of what serves requests takes over: a tenth for five minutes, or a tenth more each minute. None: at once. */
  gradualDeployment: z.enum(gradualDeployments).nullable().default(null),
  /** A policy that every role is bounded by, by its ARN. */
  permissionsBoundary: z
    .string()
    .regex(/^arn:aws[a-z-]*:iam::(?:[0-9]{12}|aws):policy\/.+$/, 'The ARN of a policy')
    .nullable()
    .default(null),
  /** How the name of every role begins. */
  roleNamePrefix: z
    .string()
    .regex(/^[A-Za-z0-9_+=,.@-]{1,24}$/, 'At most 24 letters, digits and signs that IAM knows')
    .nullable()
    .default(null),
  logRetentionDays: z.literal([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365]).default(30),
  logLevel: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
  /** Link keys that work; new links are made with the last one. docs/runbook.md tells how to change it. */
  linkKeyVersions: z
    .array(z.string().regex(/^[0-9]+$/))
    .min(1)
    .default(['1']),
  /** Keys by which ATSs may encrypt fields for us (docs/deploy.md); the last is published first. None: no encryption. */
  fieldKeyVersions: z.array(z.string().regex(/^[0-9]+$/)).default([]),
  /** Executions at once that a function has for itself alone, and is held to. None: all share what the account has. */
  reservedConcurrency: z.partialRecord(z.enum(allFunctionNames), z.int().min(1)).default({}),
  /** A table that was restored beside the stage's own, for `check-table --restored` to read. */
  restoredTable: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{3,255}$/, 'The name of a table')
    .nullable()
    .default(null),
  /** Of all callers together; each API key has its own lower limit. */
  requestsPerSecond: z.int().min(1).default(300),
  requestBurst: z.int().min(1).default(600),
  /** Requests a second of routes that have a lower limit of their own. A route has to be deployed before it is named. */
  routeLimits: z.partialRecord(z.enum(functionNames.flatMap(gatewayRoutesOf)), z.int().min(1)).default({}),
});

const stageSettings = settingsObject
  .refine(({ alarmAddress, pagerAddress }) => pagerAddress === null || alarmAddress !== null, {
    error: 'pagerAddress needs an alarmAddress, which gets the other alarms',
    path: ['pagerAddress'],
  })
  .refine(({ alarmAddress, monthlyBudget }) => monthlyBudget === null || alarmAddress !== null, {
    error: 'monthlyBudget needs an alarmAddress, which is mailed',
    path: ['monthlyBudget'],
  });

const cdkContext = z.looseObject({ stages: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,15}$/), stageSettings) });

export type StageSettings = z.infer<typeof stageSettings> & Readonly<{ stage: string }>;

/** The context of cdk.json, which the CDK command passes on and everybody else has to read. */
export function readCdkContext(): Record<string, unknown> {
  return z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(projectRoot, 'cdk.json'), 'utf8'))).context;
}

export function settingsOf(stage: string, context: Record<string, unknown>): StageSettings {
  const settings = cdkContext.parse(context).stages[stage];
  if (!settings) throw new Error(`cdk.json has no stage "${stage}"`);
  return { ...settings, stage };
}
