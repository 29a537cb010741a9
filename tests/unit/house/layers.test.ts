import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '#infra/kit/fingerprint.ts';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { type CruiseReport, runDependencyCruiser } from '#tests/support/house/run-dependency-cruiser.ts';

const layers = ['functions', 'shared', 'events', 'infra', 'tests'];

describe('The layers of this tree', () => {
  const folders = readdirSync(projectRoot).filter((name) => layers.includes(name));
  let report: CruiseReport;

  beforeAll(async () => {
    report = await runDependencyCruiser(projectRoot, folders);
  });

  test('are looked at in every file', () => {
    const seen = new Set(report.modules.map((module) => module.source));
    const files = filesBelow(...folders).filter((file) => /\.tsx?$/.test(file));
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  test('are followed through aliases', () => {
    const handlers = report.modules.filter((module) => /^functions\/[^/]+\/handler\.ts$/.test(module.source));
    const followed = handlers.filter((module) =>
      module.dependencies.some((each) => each.resolved.startsWith('shared/')),
    );
    expect(handlers.length).toBeGreaterThan(0);
    expect(followed).toEqual(handlers);
  });
});

const forbidden = [
  ['domain-is-pure', 'shared/domain/a.ts', '../data/b.ts'],
  ['events-stand-alone', 'events/a.ts', '../shared/domain/b.ts'],
  ['config-stands-alone', 'shared/config/a.ts', '../domain/b.ts'],
  ['function-imports-shared-and-events', 'functions/a/a.ts', '../b/b.ts'],
  ['shared-knows-no-function', 'shared/web/a.ts', '../../functions/b/b.ts'],
  ['only-handler-wires', 'functions/a/work.ts', '../../shared/data/b.ts'],
  ['only-handler-wires', 'functions/a/reach.ts', '../../shared/push/b.ts'],
  ['only-handler-wires', 'functions/a/read.ts', '../../shared/config/b.ts'],
  ['sdk-behind-adapters', 'shared/web/sdk.ts', '@aws-sdk/client-s3'],
  ['middy-in-one-place', 'functions/a/handler.ts', '@middy/core'],
  ['powertools-in-two-places', 'shared/data/log.ts', '@aws-lambda-powertools/logger'],
  ['small-zod', 'functions/a/schema.ts', 'zod'],
  ['infra-shares-names-only', 'infra/kit/a.ts', '../../shared/data/b.ts'],
  ['nothing-needs-the-local-cloud', 'infra/kit/a-tool.ts', '../local/b.ts'],
  ['local-cloud-plays-templates', 'infra/local/a.ts', '../stacks/b.ts'],
  ['local-cloud-plays-templates', 'infra/local/kit.ts', '../kit/b.ts'],
  ['small-ats-stands-outside', 'infra/local/ask-ats.ts', './ats/b.ts'],
  ['small-ats-knows-no-vitsord', 'infra/local/ats/a.ts', '../../kit/b.ts'],
  ['small-ats-knows-no-vitsord', 'infra/local/ats/local.ts', '../b.ts'],
  ['nothing-imports-infra-or-tests', 'shared/web/c.ts', '../../infra/kit/b.ts'],
  ['no-development-packages-in-lambda', 'shared/web/d.ts', 'vitest'],
  ['resolvable', 'shared/web/e.ts', './missing.ts'],
] as const;

/** Infrastructure and functions read the same tables. */
const readersOfRoutes = ['functions/a/routes.ts', 'infra/kit/routes.ts', 'shared/web/routes.ts'] as const;

describe('A rule of the layers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  let report: CruiseReport;

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  beforeAll(async () => {
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
    write('tsconfig.json', '{}');
    for (const [, from, to] of forbidden.filter(([, , to]) => to.endsWith('/b.ts'))) {
      write(join(dirname(from), to), 'export const b = 1;');
    }
    write('shared/config/routes/b.ts', 'export const b = 1;');
    write('events/there.ts', "import type { Back } from './back.ts';\nexport type There = Back | null;");
    write('events/back.ts', "import type { There } from './there.ts';\nexport type Back = There | null;");
    for (const [, from, to] of forbidden) write(from, `import '${to}';`);
    for (const from of readersOfRoutes) write(from, "import '../../shared/config/routes/b.ts';");
    report = await runDependencyCruiser(folder, ['functions', 'shared', 'events', 'infra']);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('no-circular is broken by types alone', () => {
    expect(report.summary.violations).toContainEqual(
      expect.objectContaining({ from: 'events/back.ts', rule: expect.objectContaining({ name: 'no-circular' }) }),
    );
  });

  test.each(forbidden)('%s is broken by %s with %s', (rule, from) => {
    expect(report.summary.violations.filter((each) => each.from === from).map((each) => each.rule.name)).toContain(
      rule,
    );
  });

  test.each(readersOfRoutes)('lets %s read the tables of routes', (from) => {
    expect(report.summary.violations.filter((each) => each.from === from)).toEqual([]);
  });
});
