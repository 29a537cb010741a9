import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { pathsOf, projectRoot } from '#infra/kit/project-paths.ts';

const rounds = Number(process.env['ROUNDS'] ?? 15);
/** At most this part of what the typical stack takes: JSON, pages, pages. */
const mostOfTypical = { 'request-references': 0.55, 'manage-checks': 0.6, 'answer-questionnaire': 0.6 } as const;

const functions = ['request-references', 'manage-checks', 'answer-questionnaire'] as const;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitsord-cold-'));
  writeFileSync(join(folder, 'empty.mjs'), 'export const handler = async () => ({ statusCode: 204 });\n');
  await build({
    entryPoints: [join(projectRoot, 'tests/bench/typical/handler.ts')],
    outfile: join(folder, 'typical.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const environment = {
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  TABLE_NAME: 'test',
  BASE_URL: 'https://references.example.org',
  LINK_KEYS: JSON.stringify({ current: '1', keys: { 1: 'k'.repeat(44) } }),
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
};

const took = z.object({ cpu: z.number(), wall: z.number() });
type Took = z.infer<typeof took>;

function importIt(file: string): Took {
  const script = join(projectRoot, 'tests/bench/typical/time-import.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, file], { env: environment, encoding: 'utf8' });
  try {
    return took.parse(JSON.parse(stdout));
  } catch {
    throw new Error(`${file} was not imported: ${stderr.slice(-500)}`);
  }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

test('our functions start in a part of what the usual stack takes', () => {
  const files = new Map([
    ['empty', join(folder, 'empty.mjs')],
    ['typical', join(folder, 'typical.mjs')],
    ...functions.map((name): [string, string] => [name, join(pathsOf(name).bundle, 'index.mjs')]),
  ]);
  const all = new Map<string, Took[]>([...files.keys()].map((name) => [name, []]));
  // One after the other, so that whatever else the machine does meets all of them.
  for (let round = 0; round < rounds; round += 1) for (const [name, file] of files) all.get(name)?.push(importIt(file));
  const of = (name: string, what: keyof Took): number => median((all.get(name) ?? []).map((each) => each[what]));
  const over = (name: string, what: keyof Took): number => of(name, what) - of('empty', what);
  const lines = [...files.keys()].map((name) => {
    const [cpu, wall] = [over(name, 'cpu'), over(name, 'wall')];
    const parts = `${(cpu / over('typical', 'cpu')).toFixed(2)} of CPU, ${(wall / over('typical', 'wall')).toFixed(2)} by the clock`;
    return `  ${name.padEnd(22)} ${cpu.toFixed(0).padStart(4)} ms of CPU  ${wall.toFixed(0).padStart(4)} ms  ${parts}`;
  });
  process.stdout.write(`Import, over an empty handler, medians of ${rounds}\n${lines.join('\n')}\n`);
  const tooSlow = functions.filter((name) => over(name, 'cpu') / over('typical', 'cpu') > mostOfTypical[name]);
  expect(tooSlow).toEqual([]);
});
