import { defineConfig } from 'vitest/config';

/** What `npm run mutate` asks, from the directory that it has copied the project to. */
export default defineConfig({
  test: { isolate: false, include: ['tests/unit/domain/**/*.test.ts'], expect: { requireAssertions: true } },
});
