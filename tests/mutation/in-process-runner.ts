import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { type CollectedTest, collectedTests, collectFrom, fileOf } from './collected-tests.ts';

const pattern = 'tests/unit/domain/**/*.test.ts';
/** These read files that are not copied, and decide nothing about the domain's own lines. */
const leftOut = ['tests/unit/domain/audit/every-act-is-written.test.ts', 'tests/unit/domain/check/lifecycle.test.ts'];
/** A busy machine would be taken for a fault. */
const byTheClock = /takes time that grows|in a tenth of|in much less than/;

type Coverage = Readonly<{ static: Record<string, number>; perTest: Record<string, Record<string, number>> }>;

/** What the mutated code and Stryker say to each other. */
type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
};

type MutantRun = Readonly<{
  activeMutant: Readonly<{ id: string }>;
  testFilter: readonly string[];
  hitLimit?: number;
}>;

type Outcome = Readonly<{ test: CollectedTest; timeSpentMs: number; failure: string | null }>;

const shared: typeof globalThis & { __stryker__?: Switch } = globalThis;
shared.__stryker__ ??= {};
const mutants = shared.__stryker__;

/** Node reads types, but no JSX. */
const compiled = (path: string): string =>
  transformSync(readFileSync(path, 'utf8'), { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' }).code;

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function runTest(test: CollectedTest): Promise<Outcome> {
  const start = performance.now();
  const outcome = (failure: string | null): Outcome => ({ test, timeSpentMs: performance.now() - start, failure });
  try {
    await test.run();
    return outcome(null);
  } catch (error) {
    return outcome(words(error));
  }
}

/**
 * Runs the domain's tests in the process that Stryker gives it: all are loaded once, and each mutant is a switch in code that is
 * there already. Vitest, which starts anew for each mutant, takes thirty times as long.
 */
class InProcessRunner {
  #tests: ReadonlyMap<string, CollectedTest> = new Map();
  readonly #loaded = new Set<string>();
  readonly #cost = new Map<string, number>();

  /** A mutant that is also touched while modules load is switched on afterwards, as `ignoreStatic` has it: no process is begun anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const { href } = new URL('./collected-tests.ts', import.meta.url);
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

  async #load(files: Iterable<string>): Promise<void> {
    for (const file of files) {
      if (this.#loaded.has(file)) continue;
      this.#loaded.add(file);
      collectFrom(file);
      await import(pathToFileURL(resolve(file)).href);
    }
    this.#tests = new Map(collectedTests().map((test) => [test.id, test]));
  }

  async dryRun({ testFiles = globSync(pattern) }: Readonly<{ testFiles?: readonly string[] }>) {
    const files = testFiles.map((file) => relative('.', file)).filter((file) => !leftOut.includes(file));
    await this.#load(files.toSorted());
    const tests = [];
    for (const test of this.#tests.values()) {
      if (byTheClock.test(test.id)) continue;
      mutants.currentTestId = test.id;
      const { timeSpentMs, failure } = await runTest(test);
      this.#cost.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.id, timeSpentMs, fileName: resolve(fileOf(test.id)) };
      tests.push(failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure });
    }
    mutants.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    await this.#load(new Set(testFilter.map(fileOf)));
    const chosen = testFilter
      .flatMap((id) => this.#tests.get(id) ?? [])
      .toSorted((a, b) => this.#costOf(a) - this.#costOf(b));
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const failed = await this.#firstFailure(chosen);
    const isEndless = hitLimit !== undefined && (mutants.hitCount ?? 0) > hitLimit;
    Object.assign(mutants, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (isEndless) return { status: 'timeout', reason: 'Hit limit reached' };
    if (failed === null) return { status: 'survived', nrOfTests: chosen.length };
    const again = await runTest(failed.test);
    if (again.failure !== null) throw new Error(`${failed.test.id} fails without the mutant: ${again.failure}`);
    return { status: 'killed', killedBy: [failed.test.id], failureMessage: failed.failure, nrOfTests: chosen.length };
  }

  /** The quick ones first. */
  #costOf({ id }: CollectedTest): number {
    return this.#cost.get(id) ?? 0;
  }

  async #firstFailure(tests: readonly CollectedTest[]): Promise<Outcome | null> {
    for (const test of tests) {
      const outcome = await runTest(test);
      this.#cost.set(test.id, outcome.timeSpentMs);
      if (outcome.failure !== null) return outcome;
    }
    return null;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: () => new InProcessRunner() }];
