import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/house/longest-first.ts';

type Limits = {
  setupFiles?: string[];
  globalSetup?: string[];
  isolate?: boolean;
  maxWorkers?: number;
};

/** One after the other, from the quickest to the slowest. */
const level = (name: string, groupOrder: number, limits: Limits = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], sequence: { groupOrder }, ...limits },
});

/** `TEST_REPORT` names a file for what the tests came to, as JSON. */
const report = process.env['TEST_REPORT'];
const movedDate = ['tests/support/house/move-date.ts'];
const buildOnce = 'tests/support/cloud/build-once.ts';
/** How busy the machine is otherwise fails no test: what takes this long hangs. */
const hangs = 1_200_000;

export default defineConfig({
  test: {
    expect: { requireAssertions: true, poll: { timeout: 180_000 } },
    environment: 'node',
    ...(report !== undefined && { reporters: ['default', ['json', { outputFile: report }]] }),
    unstubEnvs: true,
    env: { LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
    sequence: { sequencer: LongestFirst },
    testTimeout: hangs,
    hookTimeout: hangs,
    projects: [
      // What these import costs three times as much as what they do: a worker imports it once.
      level('unit', 1, { setupFiles: movedDate, isolate: false, maxWorkers: Math.min(4, availableParallelism()) }),
      // Its files only read what one worker has synthesised once.
      level('template', 2, { setupFiles: movedDate, isolate: false, maxWorkers: 1 }),
      // A worker's files have one local cloud after another, emptied in between. Three that often wait use two cores
      // well; the two levels share them, so that none waits for the last file of the other.
      level('e2e', 3, {
        globalSetup: [buildOnce, 'tests/support/browser/find-once.ts'],
        isolate: false,
        maxWorkers: 3,
      }),
      level('integration', 3, { globalSetup: [buildOnce], isolate: false, maxWorkers: 3 }),
    ],
  },
});
