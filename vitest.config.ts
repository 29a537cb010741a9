import { defineConfig } from 'vitest/config';

type Limits = { isolate?: boolean; maxWorkers?: number; testTimeout?: number; hookTimeout?: number };

/** One after the other, from the quickest to the slowest: the slow ones start processes and measure time. */
const level = (name: string, groupOrder: number, limits: Limits = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], sequence: { groupOrder }, ...limits },
});

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    environment: 'node',
    unstubEnvs: true,
    env: { LOG_LEVEL: 'SILENT' },
    projects: [
      level('unit', 0),
      // Its files only read what one worker has synthesised once.
      level('template', 1, { isolate: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 }),
      level('integration', 2, { maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 }),
      level('e2e', 3, { maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
