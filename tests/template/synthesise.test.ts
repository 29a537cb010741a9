import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { synthesise } from '#infra/synthesise.ts';

const outdir = mkdtempSync(join(tmpdir(), 'assembly-'));

afterAll(() => rmSync(outdir, { recursive: true }));

test('An assembly is made once for the same inputs, and another stage has another', async () => {
  const first = await synthesise({ stage: 'local', outdir });
  const made = statSync(join(first.assemblyDir, 'manifest.json')).mtimeMs;
  expect(readdirSync(first.assemblyDir)).toEqual(
    expect.arrayContaining(['vitsord-local-stateful.template.json', 'vitsord-local-service.template.json']),
  );

  expect(await synthesise({ stage: 'local', outdir })).toEqual(first);
  expect(statSync(join(first.assemblyDir, 'manifest.json')).mtimeMs).toBe(made);

  const other = await synthesise({ stage: 'dev', outdir });
  expect(other.assemblyDir).not.toBe(first.assemblyDir);
  expect(readdirSync(outdir)).toHaveLength(2);
});
