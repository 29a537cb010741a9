import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bundleFunctions } from '#infra/kit/bundle-functions.ts';
import { pathsOf } from '#infra/kit/project-paths.ts';
import type { FunctionName } from '#shared/config/resource-names.ts';

/** KiB that are loaded before the first call, without what is loaded when it is needed (texts, the PDF writer). */
const budgetsKib: Readonly<Record<FunctionName, number>> = {
  'request-references': 254,
  'steer-checks': 284,
  'manage-settings': 273,
  'connect-ats': 265,
  'submit-referees': 336,
  'answer-questionnaire': 332,
  'generate-report': 246,
  'manage-checks': 334,
  'serve-site': 132,
  'send-message': 365,
  'push-event': 270,
  'run-due': 256,
  'delete-data': 277,
  'record-delivery': 247,
  administer: 282,
  'run-canary': 178,
};

const bundles = await bundleFunctions();

describe('The bundle of', () => {
  test.each([...bundles])('%s keeps its budget', (name, { startBytes }) => {
    expect(startBytes / 1024).toBeLessThanOrEqual(budgetsKib[name]);
  });

  test.each([...bundles.keys()])('%s takes the small variants of its packages', (name) => {
    const { inputs } = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(pathsOf(name).metafile, 'utf8')));
    const files = Object.keys(inputs);
    expect(files.filter((file) => /node_modules\/(?:@aws-sdk|@smithy)\/.*\/dist-cjs\//.test(file))).toEqual([]);
    expect(files.filter((file) => /node_modules\/(?:@aws-sdk\/credential-provider-|brotli\/)/.test(file))).toEqual([]);
  });
});

test('Every bundle holds exactly these packages (accept a change with: npm run bundle:accept)', async () => {
  const lines = [...bundles].map(([name, { packages }]) =>
    [`${name}:`, ...packages.map((each) => `  ${each}`)].join('\n'),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./bundled-packages.txt');
});
