import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { smsServices } from '#shared/config/environment.ts';
import { functionNames } from '#shared/config/resource-names.ts';
import { gatewayRoutesOf } from '#shared/config/routes/gateway-routes.ts';
import { projectRoot } from './project-paths.ts';

const domain = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'A domain name in lower case');

const stageSettings = z.strictObject({
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
  reservedConcurrency: z.partialRecord(z.enum(functionNames), z.int().min(1)).default({}),
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
