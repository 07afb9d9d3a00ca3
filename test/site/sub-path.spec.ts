/**
 * Under a sub-path in a browser, one page of each template: every page is crawled as a file (`test/files/whole.test.ts`), and what
 * the path changes besides is its template's.
 */
import { expect, test } from '@playwright/test';
import { ONE_OF_EACH, scrollThrough, subUrl, title, watch } from './built.ts';

for (const built of ONE_OF_EACH) {
  test(`${title(built)} opens quietly`, async ({ page }) => {
    const said = await watch(page, subUrl());
    await page.goto(subUrl() + built.path);
    await scrollThrough(page);
    expect(said).toEqual([]);
  });
}
