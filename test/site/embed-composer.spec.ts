/** The page that composes the tag, used as a publisher would: by hand, by keyboard, and with nonsense. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { complaints, type Embedding, startEmbedding } from './hosts/embedding.ts';

let embedding: Embedding;
test.beforeAll(async () => {
  embedding = await startEmbedding(true);
});
test.afterAll(() => embedding.close());
test.beforeEach(async ({ page }) => {
  await page.goto(`${embedding.site}embed/`);
  await expect(page.locator('.composer-frame')).toBeVisible();
});

const golden = JSON.parse(readFileSync('test/golden/checklist/v1-ready.json', 'utf8')) as { link: string };

test('begins with a tag that works, under the address the page is seen at', async ({ page }) => {
  const said = complaints(page);
  const code = page.locator('.composer-code').first();
  await expect(code).toContainText(`<iframe src="${embedding.site}embed/`);
  await expect(code).toContainText(`<script async src="${embedding.site}embed/v1.js"></script>`);
  await expect(page.frameLocator('.composer-frame').locator('main.embed')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('the preview and the tag follow the choices, by keyboard alone', async ({ page }) => {
  const code = page.locator('.composer-code').first();
  const first = page.getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  const name = await page.locator('input[name=calculator]:checked').getAttribute('value');
  await expect(code).toContainText(`embed/${name}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(code).toContainText('?theme=dark');
  const frame = page.frameLocator('.composer-frame').locator('html');
  await expect(frame).toHaveAttribute('data-theme', 'dark');
});

test('an accent is shown as it will be read; nonsense is refused in words and left out', async ({ page }) => {
  const code = page.locator('.composer-code').first();
  const accent = page.getByLabel('Accent color');
  await accent.fill('#ffee00');
  await expect(code).toContainText('?accent=ffee00');
  await expect(page.getByText(/Made readable: #[0-9a-f]{6} on light, #[0-9a-f]{6} on dark/)).toBeVisible();
  await accent.fill('<script>alert(1)</script>');
  await expect(page.getByRole('alert')).toContainText('Three or six hex digits');
  await expect(code).not.toContainText('accent');
  expect(await violations(page)).toEqual([]);
});

test('a call needs a label and an address of the web', async ({ page }) => {
  const code = page.locator('.composer-code').first();
  await page.getByLabel('Call to action: label').fill('Talk to us');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Call to action: address').fill('javascript:alert(1)');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(code).not.toContainText('cta');
  await page.getByLabel('Call to action: address').fill('https://example.org/call');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(code).toContainText('cta=Talk%20to%20us&amp;cta-url=https%3A%2F%2Fexample.org%2Fcall');
  await expect(page.frameLocator('.composer-frame').getByRole('link', { name: 'Talk to us' })).toBeVisible();
});

test('a link prefills its own calculator, and is left out of another', async ({ page }) => {
  const code = page.locator('.composer-code').first();
  const prefill = page.getByLabel('Prefilled answers');
  await page.locator('input[name=calculator][value=checklist]').check();
  await prefill.fill(`Have a look at ${golden.link}.`);
  await expect(code).toContainText('#a=1');
  await expect(page.frameLocator('.composer-frame').locator('#checklist-verdict')).toContainText(/ready/i);
  await page.locator('input[name=calculator][value=use-case-scorer]').check();
  await expect(page.getByRole('alert')).toContainText('left out');
  await expect(code).not.toContainText('#a=1');
  await prefill.fill('no link at all');
  await expect(page.getByRole('alert')).toContainText('no link');
});

test('shows what a page would hear, and copies the tag', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Hand the result to my page').check();
  await expect(page.locator('.composer-code').nth(1)).toContainText('"state": "incomplete"');
  await page.getByRole('button', { name: 'Copy the tag' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('results=1');
});

test('does not fill the browser’s history', async ({ page }) => {
  const before = await page.evaluate(() => history.length);
  for (const theme of ['Light', 'Dark']) await page.locator('.composer').getByLabel(theme, { exact: true }).check();
  await expect(page.frameLocator('.composer-frame').locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(before);
});
