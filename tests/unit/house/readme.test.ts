import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { readCdkContext, settingsOf } from '#infra/kit/stage-settings.ts';
import { indexNames } from '#shared/config/resource-names.ts';
import { itemKinds } from '#shared/data/items/item-kinds.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const atTheTop = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const texts = [...atTheTop, ...documentsIn('docs')].map((file) => [file, read(file)] as const);

/** What the pattern's group holds, each time that it is found. */
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each(texts)('%s', (file, text) => {
  test('names only commands that there are', () => {
    expect(found(text, /npm run ([a-z:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that there are', () => {
    const files = [
      ...found(text, /\]\(([a-z.][^):#]+)(?:#[\w-]+)?\)/gi).map((link) => join(dirname(file), link)),
      ...found(text, /`((?:functions|shared|events|infra|tests|docs)\/[\w./-]*)`/g),
    ];
    expect(files.filter((each) => !existsSync(join(projectRoot, each)))).toEqual([]);
  });
});

test('every decision is in their index, by its number and title', () => {
  const index = read('docs/adr/README.md');
  const decisions = documentsIn('docs/adr').filter((file) => !file.endsWith('README.md'));
  const rows = decisions.toSorted().map((file) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(file)) ?? [];
    return `| [${number}](${file.slice('docs/adr/'.length)}) | ${title} |`;
  });
  expect(rows.filter((row) => !index.includes(row))).toEqual([]);
  expect(found(index, /\]\((\d{4}-[\w-]+\.md)\) \|/g)).toHaveLength(decisions.length);
});

test('every function and every room of the code is in the description of how it is built', () => {
  const text = read('docs/architecture.md');
  const functions = readdirSync(join(projectRoot, 'functions'));
  expect(functions.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});

test('every way to name an item, and every index, is in the table of how it is built', () => {
  const text = read('docs/architecture.md');
  const beginnings = itemKinds.flatMap(({ pk, sk }) => [pk, sk]).map((key) => /^[A-Z]+#?/.exec(key)?.[0] ?? '#');
  expect([...new Set(beginnings)].filter((each) => !text.includes(`\`${each}`))).toEqual([]);
  expect(Object.values(indexNames).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('every command of npm is told of, but for those that npm itself calls', () => {
  const text = `${read('README.md')}${read('CONTRIBUTING.md')}`;
  const told = (name: string): boolean => text.includes(`npm run ${name}`) || text.includes(`\`${name}\``);
  expect(Object.keys(scripts).filter((name) => !['start', 'test', 'prepare'].includes(name) && !told(name))).toEqual(
    [],
  );
});

test('every setting of a stage is in the description of deploying', () => {
  const text = read('docs/deploy.md');
  const { stage: _, ...settings } = settingsOf('dev', readCdkContext());
  expect(Object.keys(settings).length).toBeGreaterThan(20);
  expect(
    Object.keys(settings).filter((name) => !text.includes(`| \`${name}\``) && !text.includes(`, \`${name}\` |`)),
  ).toEqual([]);
});

test('every how-to is led to from where one begins', () => {
  const text = read('CONTRIBUTING.md');
  expect(documentsIn('docs/how-to').filter((file) => !text.includes(`](${file})`))).toEqual([]);
});

test('the README is read in three minutes', () => {
  const words = read('README.md')
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .split(/\s+/);
  expect(words.length).toBeLessThan(3 * 240);
});
