import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // `test/site` is the browser's, `test/files` needs a build.
    exclude: ['test/site/**', 'test/files/**'],
    // A file that leaves something behind must clean it up: its worker goes on with the next.
    isolate: false,
    environment: 'node',
    testTimeout: 60_000,
  },
});
