import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { filesBelow, fingerprintOf } from '#infra/kit/fingerprint.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';

/** What the template depends on besides the bundles. */
const templateSources = () => [
  ...filesBelow('infra/stacks', 'infra/functions', 'infra/capabilities', 'infra/kit', 'shared/config'),
  'infra/synthesise.ts',
  'cdk.json',
  'package-lock.json',
];

const oneDayMs = 24 * 60 * 60 * 1000;

/**
 * Bundles the functions and makes the cloud assembly of a stage in a folder of its own below `outdir`, named by its
 * inputs: when nothing has changed it is there already, and an assembly that somebody runs from never changes.
 */
export async function synthesise(
  props: Readonly<{
    stage: string;
    outdir: string;
    /** Beside those of cdk.json. */
    settings?: Readonly<Record<string, unknown>>;
  }>,
): Promise<Readonly<{ assemblyDir: string }>> {
  const bundles = [...(await bundleFunctions()).values()].map((record) => record.fingerprint);
  const assemblyDir = join(
    props.outdir,
    fingerprintOf(templateSources(), props.stage, JSON.stringify(props.settings ?? {}), ...bundles).slice(0, 16),
  );
  if (!existsSync(assemblyDir)) {
    const draft = `${assemblyDir}.${process.pid}.draft`;
    await synthesiseInto(draft, props.stage, props.settings);
    if (existsSync(assemblyDir)) rmSync(draft, { recursive: true });
    else renameSync(draft, assemblyDir);
  }
  utimesSync(assemblyDir, new Date(), new Date());
  removeOld(props.outdir);
  return { assemblyDir };
}

const stagesIn = z.object({ stages: z.record(z.string(), z.record(z.string(), z.unknown())) });

function withSettings(
  context: Record<string, unknown>,
  stage: string,
  settings: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { stages } = stagesIn.parse(context);
  return { ...context, stages: { ...stages, [stage]: { ...stages[stage], ...settings } } };
}

/** Loads the CDK only when there is something to do. */
async function synthesiseInto(outdir: string, stage: string, settings: Readonly<Record<string, unknown>> = {}) {
  const [{ App }, { buildStacks }] = await Promise.all([
    import('aws-cdk-lib/core'),
    import('#infra/stacks/build-stacks.ts'),
  ]);
  mkdirSync(outdir, { recursive: true });
  const context = readCdkContext();
  const app = new App({ context, outdir, analyticsReporting: false });
  buildStacks(app, settingsOf(stage, withSettings(context, stage, settings)));
  app.synth();
}

function removeOld(outdir: string): void {
  for (const name of readdirSync(outdir)) {
    const folder = join(outdir, name);
    if (Date.now() - statSync(folder).mtimeMs > oneDayMs) rmSync(folder, { recursive: true, force: true });
  }
}
