import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, expect, test } from 'vitest';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';
import { everyOption } from '#tests/support/house/templates.ts';

/** The findings of cdk-nag that are neither fixed nor accepted on their resource. */
function findings(build: (app: App) => void): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'nag-'));
  const app = new App({ context: readCdkContext(), outdir, analyticsReporting: false });
  const checks = new AwsSolutionsChecks(app);
  build(app);
  Validations.of(app).addPlugins(checks);
  try {
    app.synth();
    return [];
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationFailed')
      return error.message.match(/AwsSolutions-\S+/g) ?? [];
    throw error;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

beforeAll(async () => {
  await bundleFunctions();
});

test.each([
  ['plain', {}],
  ['with every option', everyOption],
])('cdk-nag finds nothing in a stage %s', (_, settings) => {
  const context = { stages: { test: settings } };
  expect(findings((app) => buildStacks(app, settingsOf('test', context)))).toEqual([]);
});

test('cdk-nag would find something', () => {
  expect(findings((app) => new Bucket(new Stack(app, 'bare'), 'Bucket'))).toContainEqual(
    expect.stringContaining('AwsSolutions-S1'),
  );
});
