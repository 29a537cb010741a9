import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { type CollectedTest, collectedTests, collectFrom } from './collected-tests.ts';

/**
 * These read files that are not copied, and decide nothing about the domain's own lines; or count how much of a corpus is
 * found, which takes most of the time and notices no change of a single rule.
 */
const leftOut = [
  'tests/unit/domain/audit/every-act-is-written.test.ts',
  'tests/unit/domain/check/lifecycle.test.ts',
  'tests/unit/domain/guard/corpus.test.ts',
];

export const isRead = (file: string): boolean => !leftOut.includes(file);

/** Files of tests of a folder of the domain, or of all of it. */
export const testFilesIn = (folder: string): readonly string[] =>
  globSync(join('tests/unit/domain', folder, '**/*.test.ts')).filter(isRead);

/** A busy machine would be taken for a fault. */
const byTheClock = /takes time that grows|in a tenth of|in much less than/;

/** Node reads types, but no JSX. */
const compiled = (path: string): string =>
  transformSync(readFileSync(path, 'utf8'), { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' }).code;

/** From here on, tests that ask for Vitest declare what they are to our list. */
export function readTestsAsOurs(): void {
  const { href } = new URL('./collected-tests.ts', import.meta.url);
  console.info = () => {};
  console.log = () => {};
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== href
        ? { url: href, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url.endsWith('.tsx')
        ? { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
        : next(url, context),
  });
}

const loaded = new Set<string>();

/** Loads those of these files that are not yet; all tests that are there then. */
export async function loadTests(files: Iterable<string>): Promise<readonly CollectedTest[]> {
  for (const file of files) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    collectFrom(file);
    await import(pathToFileURL(resolve(file)).href);
  }
  return collectedTests().filter(({ id }) => !byTheClock.test(id));
}

/** Why a test fails; null: it passes. */
export async function failureOf({ run }: CollectedTest): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
