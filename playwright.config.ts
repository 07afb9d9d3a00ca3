import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/site/serve-builds.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    // Set by serve-builds.ts before any worker starts.
    baseURL: process.env['SITE_URL_SERVED'] ?? 'http://127.0.0.1/',
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
});
