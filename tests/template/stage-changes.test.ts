import { describe, expect, test } from 'vitest';
import { settingsOf } from '#infra/kit/stage-settings.ts';
import { everyOption, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { faultsOf } from '#tests/support/stacks/fault.ts';
import { type Order, rehearse } from '#tests/support/stacks/rehearse.ts';
import { templateSchema } from '#tests/support/stacks/template.ts';

type Settings = Readonly<Record<string, unknown>>;

type Change = Readonly<{
  name: string;
  settings: Settings;
  /** How it is taken away again. */
  away: Order;
  /** What stays behind then, to be deleted by hand. */
  left?: readonly string[];
}>;

const { customDomain, senderDomains, fieldKeyVersions, linkKeyVersions, alarmAddress, reservedConcurrency } =
  everyOption;
const { pagerAddress, monthlyBudget, canaryKey, gradualDeployment, permissionsBoundary, roleNamePrefix } = everyOption;

/** Each part of what a stage may have beyond the plain one. */
const changes: readonly Change[] = [
  { name: 'A custom domain', settings: { customDomain }, away: 'together' },
  {
    name: 'Addresses for alarms and the budget',
    settings: { alarmAddress, pagerAddress, monthlyBudget },
    away: 'together',
  },
  { name: 'A canary', settings: { canaryKey }, away: 'together' },
  { name: 'Gradual deployment', settings: { gradualDeployment }, away: 'together' },
  { name: 'Traces', settings: { tracing: true }, away: 'together' },
  { name: 'A boundary and a prefix for roles', settings: { permissionsBoundary, roleNamePrefix }, away: 'together' },
  { name: 'Reserved shares', settings: { reservedConcurrency }, away: 'together' },
  {
    name: 'Other figures',
    settings: {
      maxSendRate: 50,
      requestsPerSecond: 20,
      requestBurst: 40,
      smsMonthlyLimit: 50,
      logRetentionDays: 90,
      logLevel: 'DEBUG',
    },
    away: 'together',
  },
  { name: 'A restored table', settings: { restoredTable: 'vitsord-test-restored' }, away: 'together' },
  { name: 'SMS by End User Messaging', settings: { smsService: 'end-user-messaging' }, away: 'together' },
  {
    name: 'Limits of routes',
    settings: { routeLimits: { 'GET /o/{organisation}/{proxy+}': 50 } },
    away: 'together',
  },
  { name: 'Sender domains', settings: { senderDomains }, away: 'serviceFirst' },
  {
    name: 'Field keys',
    settings: { fieldKeyVersions },
    away: 'serviceFirst',
    left: ['FieldKeysVersion1E06707E3', 'FieldKeysVersion2D7209253'],
  },
  {
    name: 'A second link key',
    settings: { linkKeyVersions },
    away: 'serviceFirst',
    left: ['LinkKeysVersion27A93C50E'],
  },
];

const without = (settings: Settings, taken: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !(key in taken)));

const plain = await synthesiseTemplates();
const full = await synthesiseTemplates(everyOption);

test('Every setting that a stage has is changed here', () => {
  const { stage, ...settings } = settingsOf('test', { stages: { test: {} } });
  expect(changes.flatMap((each) => Object.keys(each.settings)).toSorted()).toEqual(Object.keys(settings).toSorted());
});

test.each([
  ['plain', plain],
  ['with every option', full],
])('A stage %s is deployed where there is none', (_, templates) => {
  const nothing = templateSchema.parse({ Resources: {} });
  expect(rehearse({ stateful: nothing, service: nothing }, templates, 'together')).toEqual([]);
});

describe.each(changes)('$name', ({ settings, away, left = [] }) => {
  // With all else, everything meets that a deployment could have it meet.
  const stages: readonly (readonly [stage: string, before: Settings, after: Settings])[] = [
    ['a plain stage', {}, settings],
    ['a stage that has all else', without(everyOption, settings), { ...everyOption, ...settings, ...everyOption }],
  ];

  test.each(stages)('can be given to %s by one deployment, and be taken away', async (_, before, after) => {
    const [lean, rich] = [await synthesiseTemplates(before), await synthesiseTemplates(after)];
    expect(rehearse(lean, rich, 'together')).toEqual([]);
    expect(rehearse(rich, lean, away)).toEqual(faultsOf('kept_left', left));
  });
});

test.each(changes.filter(({ away }) => away === 'serviceFirst'))(
  '$name cannot be taken away by one deployment',
  async ({ settings }) => {
    const found = rehearse(await synthesiseTemplates(settings), plain, 'together');
    expect(found.map(({ fault }) => fault)).toContain('export_in_use');
  },
);

test('A stage becomes a full one, and a plain one again', () => {
  expect(rehearse(plain, full, 'together')).toEqual([]);
  expect(rehearse(full, plain, 'serviceFirst').filter(({ fault }) => fault !== 'kept_left')).toEqual([]);
});

test('What is older of two goes while domain and address become others', async () => {
  const newest = await synthesiseTemplates({
    ...everyOption,
    senderDomains: senderDomains.slice(1),
    fieldKeyVersions: fieldKeyVersions.slice(1),
    linkKeyVersions: linkKeyVersions.slice(1),
    customDomain: 'nya.kommun.example',
    alarmAddress: 'jour@kommun.example',
  });
  expect(rehearse(full, newest, 'serviceFirst')).toEqual(
    faultsOf('kept_left', ['LinkKeysVersion1F75F55FF', 'FieldKeysVersion1E06707E3']),
  );
});

test('All links end by a second key, and then the first one’s going; never by one deployment', async () => {
  const [both, second] = [
    await synthesiseTemplates({ linkKeyVersions }),
    await synthesiseTemplates({ linkKeyVersions: linkKeyVersions.slice(1) }),
  ];
  expect(rehearse(plain, both, 'together')).toEqual([]);
  expect(rehearse(both, second, 'serviceFirst')).toEqual(faultsOf('kept_left', ['LinkKeysVersion1F75F55FF']));

  expect(rehearse(plain, second, 'together').map(({ fault }) => fault)).toContain('export_in_use');
  expect(rehearse(plain, second, 'serviceFirst').map(({ fault }) => fault)).toContain('import_missing');
});
