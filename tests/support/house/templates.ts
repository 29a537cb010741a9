import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.json()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});

const template = z.object({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.json()).default({}),
  Parameters: z.record(z.string(), z.json()).default({}),
});

export type Resource = z.infer<typeof resource> & Readonly<{ id: string }>;
export type Template = z.infer<typeof template>;
export type Templates = Readonly<{ stateful: Template; service: Template }>;

/** A stage that uses everything that a stage may name. */
export const everyOption = {
  senderDomains: ['vitsord.example', 'kommun.example'],
  customDomain: 'referenser.kommun.example',
  alarmAddress: 'drift@kommun.example',
  linkKeyVersions: ['1', '2'],
  fieldKeyVersions: ['1', '2'],
};

const synthesised = new Map<string, Promise<Templates>>();

/** Both templates of a stage with these settings (none: as cdk.json's `dev` has it). */
export function synthesiseTemplates(settings: Record<string, unknown> = {}): Promise<Templates> {
  const name = JSON.stringify(settings);
  const templates = synthesised.get(name) ?? synthesise(settings);
  synthesised.set(name, templates);
  return templates;
}

async function synthesise(settings: Record<string, unknown>): Promise<Templates> {
  await bundleFunctions();
  const outdir = mkdtempSync(join(tmpdir(), 'templates-'));
  const context = { ...readCdkContext(), stages: { test: settings } };
  const app = new App({ context, outdir, analyticsReporting: false });
  const { stateful, service } = buildStacks(app, settingsOf('test', context));
  const assembly = app.synth();
  const templates = {
    stateful: template.parse(assembly.getStackArtifact(stateful.artifactId).template),
    service: template.parse(assembly.getStackArtifact(service.artifactId).template),
  };
  rmSync(outdir, { recursive: true });
  return templates;
}

/** All resources, or those of one type. */
export const resourcesOf = ({ Resources }: Template, type?: string): Resource[] =>
  Object.entries(Resources)
    .map(([id, each]) => ({ id, ...each }))
    .filter((each) => type === undefined || each.Type === type);

const exported = z.object({ Export: z.object({ Name: z.string() }) });

/** The names under which other stacks import what this one has. */
export const exportsOf = ({ Outputs }: Template): string[] =>
  Object.values(Outputs).flatMap((output) => exported.safeParse(output).data?.Export.Name ?? []);

const hasId = z.object({ Ref: z.string() }).transform(({ Ref }) => Ref);
const hasAttribute = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
  .transform((it) => it['Fn::GetAtt'][0]);

/** The logical id that a `Ref` or `Fn::GetAtt` points at. */
export const referred = (value: unknown): string => z.union([hasId, hasAttribute]).parse(value);
