import { relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type CollectedTest, fileOf } from './collected-tests.ts';
import { tryAnew } from './in-new-process.ts';
import { failureOf, isRead, loadTests, readTestsAsOurs, testFilesIn } from './test-modules.ts';

/** What is made once and kept, as a format or a list by name, is touched by the tests that come first, and by no others. */
const fewTests = 2;

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
  activeMutant: Readonly<{ id: string; fileName: string }>;
  testFilter: readonly string[];
  hitLimit?: number;
}>;

type Outcome = Readonly<{ test: CollectedTest; timeSpentMs: number; failure: string | null }>;

const shared: typeof globalThis & { __stryker__?: Switch } = globalThis;
shared.__stryker__ ??= {};
const mutants = shared.__stryker__;

async function runTest(test: CollectedTest): Promise<Outcome> {
  const start = performance.now();
  const failure = await failureOf(test);
  return { test, timeSpentMs: performance.now() - start, failure };
}

const survived = ({ length }: readonly CollectedTest[]) => ({ status: 'survived', nrOfTests: length });

/**
 * Runs the domain's tests in the process that Stryker gives it: all are loaded once, and each mutant is a switch in code that is
 * there already. Vitest, which starts anew for each mutant, takes thirty times as long.
 */
class InProcessRunner {
  #tests: ReadonlyMap<string, CollectedTest> = new Map();
  readonly #cost = new Map<string, number>();

  /** A mutant that is also touched while modules load is switched on afterwards, as `ignoreStatic` has it: no process is begun anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    readTestsAsOurs();
  }

  async #load(files: Iterable<string>): Promise<void> {
    this.#tests = new Map((await loadTests(files)).map((test) => [test.id, test]));
  }

  async dryRun({ testFiles = testFilesIn('') }: Readonly<{ testFiles?: readonly string[] }>) {
    const files = testFiles.map((file) => relative('.', file));
    await this.#load(files.filter(isRead).toSorted());
    const tests = [];
    for (const test of this.#tests.values()) {
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
    if (failed === null) return chosen.length > fewTests ? survived(chosen) : this.#anew(activeMutant, chosen);
    const again = await runTest(failed.test);
    if (again.failure !== null) throw new Error(`${failed.test.id} fails without the mutant: ${again.failure}`);
    return { status: 'killed', killedBy: [failed.test.id], failureMessage: failed.failure, nrOfTests: chosen.length };
  }

  async #anew({ id, fileName }: MutantRun['activeMutant'], chosen: readonly CollectedTest[]) {
    const { failed, isEndless } = await tryAnew(id, fileName, new Set(chosen.map((test) => fileOf(test.id))));
    if (isEndless) return { status: 'timeout', reason: 'It did not end in a process of its own' };
    if (failed === null) return survived(chosen);
    return {
      status: 'killed',
      killedBy: [failed],
      failureMessage: 'In a process of its own',
      nrOfTests: chosen.length,
    };
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
