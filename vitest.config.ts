import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/site/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
