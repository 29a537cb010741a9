import { defineConfig } from 'vitest/config';
import { projectRoot } from '#infra/kit/project-paths.ts';

/** What measures how long something takes, with nothing beside it: `npm run bench:…`, and no part of `npm test`. */
export default defineConfig({
  root: projectRoot,
  test: {
    include: ['tests/bench/*.test.ts'],
    globalSetup: 'tests/support/cloud/build-once.ts',
    expect: { requireAssertions: true },
    env: { LOG_LEVEL: 'SILENT' },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
  },
});
