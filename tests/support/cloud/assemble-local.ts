import { App } from 'aws-cdk-lib/core';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, type StageSettings, settingsOf } from '#infra/kit/stage-settings.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';

/** The project's template for the stage `local` with other settings than cdk.json has for it, in this folder. */
export async function assembleLocal(outdir: string, settings: Partial<StageSettings>): Promise<string> {
  await bundleFunctions();
  const context = readCdkContext();
  const app = new App({ context, outdir, analyticsReporting: false });
  buildStacks(app, { ...settingsOf('local', context), ...settings });
  app.synth();
  return outdir;
}
