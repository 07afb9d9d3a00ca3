/**
 * `npm run look -- /playbook/the-gap/ …`: pictures of built pages, wide and narrow, light and dark, and on paper, into `test-results/look/`.
 * For a machine without a screen, and for looking at many pages at once.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import { demandFresh, SITE } from './site/builds.ts';
import { serve } from './static-server.mjs';

const FOLDER = 'test-results/look';
const LOOKS = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'narrow', width: 390, colorScheme: 'light' },
];

const paths = process.argv.slice(2);
if (!paths.length) {
  console.error('Name pages by their path: npm run look -- /playbook/the-gap/');
  process.exit(2);
}
demandFresh(SITE);
mkdirSync(FOLDER, { recursive: true });
const site = await serve(SITE.folder);
const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
for (const path of paths) {
  const name =
    path
      .replace(/#.*/, '')
      .replaceAll(/^\/|\/$/g, '')
      .replaceAll('/', '-') || 'home';
  for (const { name: look, width, colorScheme } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(site.url + path.replace(/^\//, ''), { waitUntil: 'networkidle' });
    await save(`${name}-${look}.png`, (file) => page.screenshot({ path: file, fullPage: true }));
    if (look === 'wide') await save(`${name}.pdf`, (file) => page.pdf({ path: file, format: 'A4' }));
    await page.close();
  }
}
await browser.close();
await site.close();

async function save(name, write) {
  const file = join(FOLDER, name);
  await write(file);
  console.log(file);
}
