import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.mjs';
import { BOTH_LETTERS, type Letters, lettersEnv } from './test/site/letters.ts';

const executablePath = findChromium();

const withLetters = (letters: Letters) => ({
  launchOptions: { args: CHROMIUM_ARGS, env: lettersEnv(letters), ...(executablePath ? { executablePath } : {}) },
});

export default defineConfig({
  testDir: 'test/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/site/serve-builds.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: '100%',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    // Set by serve-builds.ts before any worker starts.
    baseURL: process.env['SITE_URL_SERVED'] ?? 'http://127.0.0.1/',
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  },
  projects: [
    { name: 'wide letters', use: withLetters('wide') },
    { name: 'narrow letters', grep: new RegExp(BOTH_LETTERS), use: withLetters('narrow') },
  ],
});
