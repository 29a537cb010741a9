import { type App, Tags } from 'aws-cdk-lib/core';
import { applyHouseRoles } from '#infra/kit/house-roles.ts';
import { PlainSynthesizer } from '#infra/kit/plain-synthesizer.ts';
import { stackNames } from '#infra/kit/stack-names.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';
import { ServiceStack } from './service-stack.ts';
import { StatefulStack } from './stateful-stack.ts';

export type Stacks = Readonly<{ stateful: StatefulStack; service: ServiceStack }>;

/** Both stacks of a stage, for any account and region. The functions must have been bundled before. */
export function buildStacks(app: App, settings: StageSettings): Stacks {
  const names = stackNames(settings.stage);
  const stateful = new StatefulStack(app, names.stateful, {
    settings,
    synthesizer: new PlainSynthesizer(),
    description:
      'What Vitsord keeps: table, reports, keys, addresses. Data and keys are retained when the stack is deleted.',
    terminationProtection: true,
  });
  const service = new ServiceStack(app, names.service, {
    settings,
    kept: stateful,
    synthesizer: new PlainSynthesizer(),
    description: 'What Vitsord does: functions, routes, lanes, alarms. Can be deleted and deployed again.',
  });
  applyHouseRoles(app, settings);
  Tags.of(app).add('application', 'vitsord');
  Tags.of(app).add('stage', settings.stage);
  return { stateful, service };
}
