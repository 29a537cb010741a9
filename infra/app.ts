import { App } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { buildStacks } from '#infra/stacks/build-stacks.ts';

await bundleFunctions();

const context = readCdkContext();
const app = new App({ context, analyticsReporting: false });
const stage = z.string().parse(app.node.tryGetContext('stage') ?? 'dev');
buildStacks(app, settingsOf(stage, { ...context, stages: app.node.tryGetContext('stages') }));
app.synth();
