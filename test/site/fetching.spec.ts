/** What is fetched when it is asked for, and can't be: it is said by its name, nothing is lost, and the next try works. */
import { expect, type Page, test } from '@playwright/test';
import { rootUrl } from './built.ts';
import { reload, visit } from './settled.ts';

const SCORER = 'calculators/use-case-scorer/';

const kept = (page: Page) => page.locator('.shell-which .saved').first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Refuses every script whose name begins so, until the returned function is called. */
async function refuse(page: Page, ...names: string[]): Promise<() => void> {
  let refused = true;
  for (const name of names) {
    await page.route(`**/_astro/${name}.*.js`, (route) => (refused ? route.abort() : route.continue()));
  }
  return () => {
    refused = false;
  };
}

async function begin(page: Page, path = SCORER): Promise<void> {
  await visit(page, rootUrl() + path);
  await page.getByLabel('Name of use case 1').fill('Invoice triage');
  await expect(kept(page)).toContainText('Saved in this browser');
}

/** What is said, then the same once more while it is still refused, then what was asked for. */
async function failsThenWorks(page: Page, what: string, allow: () => void): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: `“${what}”` });
  await expect(notice).toContainText('could not be loaded');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toContainText('still could not be loaded');
  allow();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
}

test.describe('a calculator’s toolbar', () => {
  test('Share', async ({ page }) => {
    const allow = await refuse(page, 'ShareDialog');
    await begin(page);
    await button(page, 'Share').click();
    await failsThenWorks(page, 'Share', allow);
    await expect(page.getByRole('dialog', { name: 'Share by link' })).toBeVisible();
  });

  test('Open a file', async ({ page }) => {
    const allow = await refuse(page, 'ImportDialog');
    await begin(page);
    await page.locator('[data-act="export"]').click();
    await page.locator('.shell-menu-list:visible').getByRole('button', { name: 'Open a file' }).click();
    await failsThenWorks(page, 'Open a file', allow);
    await expect(page.getByRole('dialog', { name: 'Open a file' })).toBeVisible();
  });

  test('Export', async ({ page }) => {
    const allow = await refuse(page, 'download');
    await begin(page);
    await page.locator('[data-act="export"]').click();
    const choice = page.locator('.shell-menu-list:visible').getByRole('button').first();
    const label = (await choice.textContent()) ?? '';
    await choice.click();
    const download = page.waitForEvent('download');
    await failsThenWorks(page, label, allow);
    expect((await download).suggestedFilename()).toMatch(/\.md$/);
  });

  test('Compare, with what came by a link', async ({ page, browser }) => {
    await begin(page);
    await button(page, 'Share').click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    const other = await (await browser.newContext()).newPage();
    const allow = await refuse(other, 'Compare');
    await visit(other, link);
    await button(other, 'Compare with mine').click();
    await failsThenWorks(other, 'Compare with mine', allow);
    await expect(other.getByRole('dialog')).toBeVisible();
    await other.context().close();
  });

  test('a link that can’t be opened for want of its reader is no damaged link', async ({ page }) => {
    const allow = await refuse(page, 'link');
    await visit(page, `${rootUrl()}${SCORER}#a=1x`);
    await expect(page.locator('.shell-bar')).toContainText('could not be loaded');
    allow();
    await button(page, 'Try again').click();
    await expect(page.locator('.shell-bar')).not.toContainText('could not be loaded');
    await expect(page.locator('.shell-bar')).toContainText('link');
  });
});

/** The toolbar takes the place of its outline at the first sign of a visitor: its menu is opened once it is there. */
async function loadExample(page: Page) {
  await page.locator('.shell-toolbar').hover();
  await expect(page.locator('.shell-toolbar .shell-menu').first()).toBeAttached();
  await page.locator('[data-act="example"]').click();
  await page.locator('.shell-menu-list:visible button').first().click();
}

test('what keeps answers: the next try hands over what was entered meanwhile', async ({ page }) => {
  const allow = await refuse(page, 'connect');
  await visit(page, rootUrl() + SCORER);
  await page.getByLabel('Name of use case 1').fill('Offline');
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  allow();
  await again.click();
  await expect(kept(page)).toContainText('Saved in this browser');
  await reload(page);
  await expect(page.getByLabel('Name of use case 1')).toHaveValue('Offline');
});

test('what keeps answers: loading the page anew keeps what was entered, where trying again never helps', async ({
  page,
}) => {
  const allow = await refuse(page, 'connect');
  await visit(page, rootUrl() + SCORER);
  await page.getByLabel('Name of use case 1').fill('Offline');
  const reload = page.getByRole('alert').getByRole('button', { name: 'Reload the page' });
  await expect(reload).toBeVisible();
  allow();
  await reload.click();
  await expect(kept(page)).toContainText('Saved in this browser');
  await expect(page.getByLabel('Name of use case 1')).toHaveValue('Offline');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':early:')))).toEqual([]);
});

test('what keeps answers, still on its way when the page is left: what was entered is there again', async ({
  page,
}) => {
  let arrives = false;
  await page.route('**/_astro/connect.*.js', (route) => (arrives ? route.continue() : undefined));
  await visit(page, rootUrl() + SCORER);
  await page.getByLabel('Name of use case 1').fill('In a hurry');
  arrives = true;
  await page.reload();
  await expect(page.getByLabel('Name of use case 1')).toHaveValue('In a hurry');
  await expect(kept(page)).toContainText('Saved in this browser');
});

test('a part of a calculator', async ({ page }) => {
  const allow = await refuse(page, 'Result');
  await visit(page, rootUrl() + SCORER);
  await loadExample(page);
  const notice = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(notice).toBeVisible();
  allow();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /brief/i }).first()).toBeVisible();
});

test('a chart: its picture stays, and it can be explored after the next try', async ({ page }) => {
  const allow = await refuse(page, 'chart-engine');
  await visit(page, `${rootUrl()}calculators/timeline-and-budget/`);
  await loadExample(page);
  const chart = page.locator('.explore').first();
  await chart.scrollIntoViewIfNeeded();
  const again = chart.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expect(chart.locator('.explore-picture')).toBeVisible();
  allow();
  await again.click();
  await expect(chart).toHaveClass(/explore-ready/);
});

test('a first metric', async ({ page }) => {
  const allow = await refuse(page, 'add-metrics');
  await visit(page, `${rootUrl()}calculators/go-no-go/`);
  await page.locator('.go-no-go-starter button').first().click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('could not be loaded');
  allow();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.go-no-go-starter').first()).toHaveCount(0);
});

test.describe('a page about the whole', () => {
  test('what shows it, and then Share', async ({ page }) => {
    const allow = await refuse(page, 'Live');
    await visit(page, `${rootUrl()}assessment/`);
    await button(page, 'Share').click();
    await failsThenWorks(page, 'Keeping and sharing', allow);
    await expect(page.getByRole('dialog', { name: 'Share by link' })).toBeVisible();
  });

  test('Share, of one in the list', async ({ page }) => {
    const allow = await refuse(page, 'ShareDialog');
    await begin(page);
    await visit(page, `${rootUrl()}assessments/`);
    await page.locator('.shell-list summary').first().click();
    await page.locator('.shell-list').getByRole('button', { name: 'Share', exact: false }).first().click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('could not be loaded');
    allow();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Share by link' })).toBeVisible();
  });

  test('undo is announced as on a calculator, by button and by key', async ({ page }) => {
    await begin(page);
    const said = page.locator('.shell-toolbar > [role="status"]');
    await button(page, 'Undo').click();
    await expect(said).toHaveText('Undone');
    await page.keyboard.press('Control+Shift+z');
    await expect(said).toHaveText('Redone');
    await visit(page, `${rootUrl()}assessment/`);
    await button(page, 'Undo').click();
    await expect(said).toHaveText('Undone: a change in use case scorer');
    await page.locator('h1').click();
    await page.keyboard.press('Control+Shift+z');
    await expect(said).toHaveText('Redone: a change in use case scorer');
  });
});
