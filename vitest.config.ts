import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/house/longest-first.ts';

type Limits = {
  include?: string[];
  exclude?: string[];
  globalSetup?: string;
  isolate?: boolean;
  maxWorkers?: number;
  testTimeout?: number;
  hookTimeout?: number;
};

/** One after the other, from the quickest to the slowest. */
const level = (name: string, groupOrder: number, limits: Limits = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], sequence: { groupOrder }, ...limits },
});

const onCloud = { globalSetup: 'tests/support/cloud/build-once.ts', testTimeout: 120_000, hookTimeout: 120_000 };
/** They measure how long something takes beside something else, so nothing runs beside them. */
const timed = ['tests/integration/push/neighbours.test.ts'];

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    environment: 'node',
    unstubEnvs: true,
    env: { LOG_LEVEL: 'SILENT' },
    sequence: { sequencer: LongestFirst },
    projects: [
      level('unit', 1),
      // Its files only read what one worker has synthesised once.
      level('template', 2, { isolate: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 }),
      // These wait more than they work: two at a time use two cores well.
      level('integration', 3, { ...onCloud, exclude: timed, maxWorkers: 2 }),
      level('timed', 4, { ...onCloud, include: timed, maxWorkers: 1 }),
      level('e2e', 5, { ...onCloud, maxWorkers: 2 }),
    ],
  },
});
