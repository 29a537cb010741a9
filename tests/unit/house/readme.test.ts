import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
const documents = ['deploy', 'runbook', 'privacy', 'processor-agreement', 'dpia'].map((name) => `docs/${name}.md`);
const texts = ['README.md', ...documents].map((file) => [file, read(file)] as const);

describe.each(texts)('%s', (file, text) => {
  test('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that there are', () => {
    const found = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
    const files = [
      ...found(/\]\(([a-z][^):]+)\)/g).map((link) => join(dirname(file), link)),
      ...found(/`((?:functions|shared|infra|tests|docs)\/[\w./-]*)`/g),
    ];
    expect(files.filter((each) => !existsSync(join(projectRoot, each)))).toEqual([]);
  });
});
