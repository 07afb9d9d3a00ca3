/** The search dialog, with keys, with a pointer, on a phone, without a network. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { subUrl, watch } from './built.ts';
import { reload, visit } from './settled.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the playbook' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const active = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

async function search(page: Page, query: string, from = '/') {
  await page.goto(from);
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
}

test('nothing of it is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, '/');
  expect(asked.filter((path) => /pagefind|search/.test(path) && !/open-search|SearchDialog/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

for (const key of ['Control+k', 'Meta+k']) {
  test(`${key} opens it, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/');
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('empty, it names the calculators', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(options(page)).toHaveCount(
    await page.evaluate(() =>
      fetch('/places.json').then(
        async (answer) => (await answer.json()).filter(({ kind }: { kind: string }) => kind === 'calculator').length,
      ),
    ),
  );
  await expect(options(page).first()).toHaveAttribute('href', /^\/calculators\//);
});

test('finds sections, marks the words, and opens the one chosen with the keys', async ({ page }) => {
  await search(page, 'rollback');
  await expect(options(page).nth(1)).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(options(page).locator('mark').first()).toHaveText(/rollback/i);
  const count = await options(page).count();

  await expect(active(page)).toHaveId('search-hit-0');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-hit-0');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveId('search-hit-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveId(`search-hit-${count - 1}`);
  await page.keyboard.press('Home');
  await expect(active(page)).toHaveId('search-hit-0');
  await page.keyboard.press('End');
  await expect(active(page)).toHaveId(`search-hit-${count - 1}`);

  const href = await active(page).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href ?? '', page.url()).href);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Enter pressed before the answer is there opens the first result when it comes', async ({ page }) => {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((later) => setTimeout(later, 150));
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('rollback');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/rollback/);
});

test('filters by kind, with the keys', async ({ page }) => {
  await search(page, 'pilot');
  await expect(options(page).nth(2)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeFocused();
  await page.getByRole('radio', { name: 'Questions' }).press('Space');
  await expect
    .poll(async () =>
      (await options(page).locator('> span').allInnerTexts()).every((place) => place.endsWith('Question')),
    )
    .toBe(true);
  await expect(options(page).first()).toBeVisible();
});

test('finds nothing: says so and offers the nearest pages', async ({ page }) => {
  await search(page, 'zardening');
  await expect(page.getByRole('dialog')).toContainText('Nothing found for “zardening”.');
  await expect(options(page).first()).toHaveAttribute('href', /production-hardening/);
});

test('what is typed stays text', async ({ page }) => {
  await page.goto('/');
  const said = await watch(page, new URL(page.url()).origin);
  await page.reload();
  await page.keyboard.press('Control+k');
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '<mark>',
    '%00 "; --',
    'a'.repeat(5000),
    '\u200b',
    '𝒳'.repeat(50),
  ]) {
    await field(page).fill(text);
    await expect(page.getByRole('dialog').locator('img')).toHaveCount(0);
  }
  await field(page).fill('rollback');
  await expect(options(page).locator('mark').first()).toBeVisible();
  expect(said).toEqual([]);
});

test('opens again with the last words selected, and what was found', async ({ page }) => {
  await search(page, 'sponsor');
  await expect(options(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('sponsor');
  await expect(options(page).locator('mark').first()).toBeVisible();
  await page.keyboard.type('rollback');
  await expect(field(page)).toHaveValue('rollback');
});

test('a click beside it closes it', async ({ page }) => {
  await search(page, 'pilot');
  await page.mouse.click(5, 5);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('fills the width of a phone and passes axe, in light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await search(page, 'rollback');
  await expect(options(page).nth(1)).toBeVisible();
  expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ x: 0, y: 0, width: 320 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page, { within: '#search' })).toEqual([]);
  }
});

test('works under a sub-path', async ({ page }) => {
  await search(page, 'rollback', subUrl());
  await expect(options(page).locator('mark').first()).toBeVisible();
  await expect(options(page).first()).toHaveAttribute('href', /^\/sub\//);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/.+/);
  await expect(page.locator('h1')).not.toHaveText('This page is not here');
});

test('offline, it says so, before and after it was opened', async ({ page, context }) => {
  await visit(page, '/');
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toContainText('Search could not be loaded.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await context.setOffline(false);
  await reload(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await field(page).fill('rollback');
  await expect(page.getByRole('dialog')).toContainText('Search could not be loaded.');
  await page.unroute('**/pagefind/**');
});
