import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { openStateStore } from '#infra/local/state/state-store.ts';
import { type CloudAssembly, readCloudAssembly } from '#infra/local/template/cloud-assembly.ts';
import { type LoadedTemplate, loadTemplate } from '#infra/local/template/load-template.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.json()).default({}),
  DeletionPolicy: z.string().optional(),
  DependsOn: z.array(z.string()).default([]),
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
  reservedConcurrency: { 'send-message': 5 },
};

type Synthesised = Readonly<{ templates: Templates; assembly: CloudAssembly }>;
const synthesised = new Map<string, Promise<Synthesised>>();

function synthesisedOnce(settings: Record<string, unknown>): Promise<Synthesised> {
  const name = JSON.stringify(settings);
  const made = synthesised.get(name) ?? synthesise(settings);
  synthesised.set(name, made);
  return made;
}

/** Both templates of a stage with these settings (none: as cdk.json's `dev` has it). */
export const synthesiseTemplates = async (settings: Record<string, unknown> = {}): Promise<Templates> =>
  (await synthesisedOnce(settings)).templates;

/** The same as the local cloud plays it: both stacks together, every value worked out. */
export const synthesiseLoaded = async (settings: Record<string, unknown>): Promise<LoadedTemplate> =>
  loadTemplate((await synthesisedOnce(settings)).assembly, {
    localAddress: 'https://api.example',
    store: openStateStore(':memory:'),
  });

async function synthesise(settings: Record<string, unknown>): Promise<Synthesised> {
  await bundleFunctions();
  const outdir = mkdtempSync(join(tmpdir(), 'templates-'));
  const context = { ...readCdkContext(), stages: { test: settings } };
  const app = new App({ context, outdir, analyticsReporting: false });
  const { stateful, service } = buildStacks(app, settingsOf('test', context));
  const made = app.synth();
  const templates = {
    stateful: template.parse(made.getStackArtifact(stateful.artifactId).template),
    service: template.parse(made.getStackArtifact(service.artifactId).template),
  };
  const assembly = readCloudAssembly(outdir);
  rmSync(outdir, { recursive: true });
  return { templates, assembly };
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
