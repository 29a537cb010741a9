import { defineConfig } from 'vitest/config';

/** Levels from the quickest to the slowest; the slow ones start processes, so two cores run few of them at once. */
const level = (
  name: string,
  limits: { isolate?: boolean; maxWorkers?: number; testTimeout?: number; hookTimeout?: number } = {},
) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...limits },
});

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    environment: 'node',
    unstubEnvs: true,
    env: { LOG_LEVEL: 'SILENT' },
    projects: [
      level('unit'),
      // Its files only read what one worker has synthesised once.
      level('template', { isolate: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 }),
      level('integration', { maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 }),
      level('e2e', { maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
