/** What the built pages say as files, without a browser. Needs both builds. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/files/**/*.test.ts'],
    globalSetup: 'test/files/demand-builds.ts',
    isolate: false,
    testTimeout: 60_000,
  },
});
