import { defineConfig } from 'vitest/config';

/** What `npm run mutate` asks, from the directory that it has copied the project to. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['tests/unit/domain/**/*.test.ts'],
    // Reads sources that are not copied, and decides nothing about the domain's own lines.
    exclude: ['tests/unit/domain/audit/every-act-is-written.test.ts'],
    // Code in which every mutant stands is slower.
    testTimeout: 120_000,
    expect: { requireAssertions: true },
  },
});
