/** On paper: the text is there, the frame is not, and no page takes more sheets than its text needs. */
import { expect, test } from '@playwright/test';
import { READ, title } from './built.ts';
import { sheets } from './printed.ts';

/** A sheet holds about 500 words at the printed size; figures, tables and headings take the rest. */
const WORDS_PER_SHEET = 250;

for (const built of READ.filter(({ path }) => path !== '404.html')) {
  test(`${title(built)} prints`, async ({ page }) => {
    await page.goto(`/${built.path}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    for (const frame of ['.masthead', '.foot', '.skip', 'nav.side', '.pn', 'dialog']) {
      await expect(page.locator(`${frame}:visible`)).toHaveCount(0);
    }
    const words = ((await page.locator('main').textContent()) ?? '').split(/\s+/).length;
    for (const format of ['A4', 'Letter'] as const) {
      const count = await sheets(page, format);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(2 + Math.ceil(words / WORDS_PER_SHEET));
    }
  });
}
