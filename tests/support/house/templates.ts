import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { openStateStore } from '#infra/local/state/state-store.ts';
import { type CloudAssembly, readCloudAssembly } from '#infra/local/template/cloud-assembly.ts';
import { type LoadedTemplate, loadTemplate } from '#infra/local/template/load-template.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';
import { type Templates, templateSchema } from '../stacks/template.ts';

/** A stage that uses everything that a stage may name. */
export const everyOption = {
  senderDomains: ['vitsord.example', 'kommun.example'],
  customDomain: 'referenser.kommun.example',
  alarmAddress: 'drift@kommun.example',
  linkKeyVersions: ['1', '2'],
  fieldKeyVersions: ['1', '2'],
  reservedConcurrency: { 'send-message': 5 },
  restoredTable: 'vitsord-test-restored',
  pagerAddress: 'jour@kommun.example',
  monthlyBudget: 200,
  smsMonthlyLimit: 50,
  tracing: true,
  canaryKey: 'vitsord-test-canary',
  gradualDeployment: 'linear',
  permissionsBoundary: 'arn:aws:iam::123456789012:policy/developers',
  roleNamePrefix: 'kommun-',
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
  // Nothing here runs the bundles, so none is copied.
  const context = { ...readCdkContext(), 'aws:cdk:disable-asset-staging': true, stages: { test: settings } };
  const app = new App({ context, outdir, analyticsReporting: false });
  const { stateful, service } = buildStacks(app, settingsOf('test', context));
  const made = app.synth();
  const templates = {
    stateful: templateSchema.parse(made.getStackArtifact(stateful.artifactId).template),
    service: templateSchema.parse(made.getStackArtifact(service.artifactId).template),
  };
  const assembly = readCloudAssembly(outdir);
  rmSync(outdir, { recursive: true });
  return { templates, assembly };
}
