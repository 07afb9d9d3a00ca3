/** Calculators and their dialogs in the pseudo-language: what only JavaScript shows is in the page's language too. */
import { existsSync } from 'node:fs';
import { createDocument } from '@mixmark-io/domino';
import { expect, type Page, test } from '@playwright/test';
import { plainTexts } from '../language/plain-texts.ts';
import { serve } from '../static-server.mjs';
import { scrollThrough } from './built.ts';
import { visit } from './settled.ts';

const DIST = 'dist-pseudo';

/** Names of fields and calculators as programs write them, shown where answers are compared and shared. */
const PROGRAM_NAMES = /^(Use case scorer|Timeline and budget|Go no go|Checklist)$/;

let url = '';
let close = async () => {};
test.beforeAll(async () => {
  if (!existsSync(DIST)) throw new Error(`There is no ${DIST}: "vitest run test/language" builds it`);
  ({ url, close } = await serve(DIST));
});
test.afterAll(() => close());

async function plain(page: Page): Promise<string[]> {
  const { body } = createDocument(await page.content());
  return plainTexts(body as never).filter((text) => !PROGRAM_NAMES.test(text));
}

async function loadExample(page: Page) {
  await page.locator('[data-act="example"]').click();
  const example = page.locator('.shell-menu-list:visible button').first();
  const title = (await example.textContent()) ?? '';
  await example.click();
  await expect(page.locator('.shell-which')).toContainText(title);
}

/** Opens what is folded, until nothing new is. */
async function unfold(page: Page) {
  for (let round = 0; round < 3; round += 1) {
    for (const closed of await page.locator('main details:not(.shell-menu, [open]) > summary').all()) {
      if (await closed.isVisible()) await closed.click();
    }
    await scrollThrough(page);
  }
}

for (const id of ['use-case-scorer', 'timeline-and-budget', 'go-no-go', 'checklist']) {
  test(`${id}: empty, filled, unfolded, shared, wherever a number field is in error`, async ({ page }) => {
    await visit(page, `${url}calculators/${id}/`);
    await loadExample(page);
    await unfold(page);
    expect(await plain(page)).toEqual([]);

    for (const field of (await page.locator('main input[inputmode="decimal"]:not([readonly])').all()).slice(0, 3)) {
      if (await field.isVisible()) await field.fill('ž');
    }
    await page.locator('[data-act="share"]').click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect(await plain(page)).toEqual([]);
  });
}

test('the search dialog, the list of assessments, the memo and the composer', async ({ page }) => {
  for (const path of ['assessments/', 'assessment/', 'assessment/memo/', 'assessment/pilot-plan/', 'embed/']) {
    await visit(page, url + path);
    await page.locator('[data-search]').first().click();
    await expect(page.locator('dialog#search input[type="text"]')).toBeVisible();
    expect(await plain(page)).toEqual([]);
  }
});

test('dates and numbers are those of the page’s language, whatever the browser is called', async ({ browser }) => {
  for (const language of ['C', 'xx_INVALID', 'en-US']) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript((tag) => {
      Object.defineProperty(navigator, 'language', { get: () => tag });
      Object.defineProperty(navigator, 'languages', { get: () => [tag] });
    }, language);
    await visit(page, `${url}calculators/timeline-and-budget/`);
    await loadExample(page);
    await expect(page.locator('main')).toContainText('χιλ.');
    expect(errors).toEqual([]);
    await page.close();
  }
});
