import { defineConfig } from 'vitest/config';

/** The tests of what is pure. Each file in a process of its own: a mutant may break what is worked out when a file is read. */
export default defineConfig({
  test: {
    include: [
      'test/{domain,calculators,assessment,facts}/**/*.test.ts',
      'test/shell/codec/**/*.test.ts',
      'test/shell/golden.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
