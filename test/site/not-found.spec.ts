/** Lost addresses: repaired where that is possible, else answered with the nearest pages. */
import { expect, test } from '@playwright/test';
import { rootUrl, subUrl } from './built.ts';

for (const [name, url] of [
  ['at /', rootUrl],
  ['under /sub/', subUrl],
] as const) {
  test.describe(name, () => {
    test('a # that a mail filter turned into %23 is repaired', async ({ page }) => {
      await page.goto(`${url()}playbook/%23somewhere`);
      await expect(page).toHaveURL(`${url()}playbook/#somewhere`);
      await expect(page.locator('h1')).not.toHaveText('This page is not here');
    });

    test('the nearest pages are offered', async ({ page }) => {
      const response = await page.goto(`${url()}phase/prodution-hardning`);
      expect(response?.status()).toBe(404);
      const meant = page.getByRole('region', { name: 'You may have meant' }).getByRole('link');
      await expect(meant.first()).toHaveAttribute('href', /production-hardening/);
      await meant.first().click();
      await expect(page).toHaveURL(/phases\/production-hardening\/$/);
    });
  });
}

test('an address like nothing here gets the ways in, and no guess', async ({ page }) => {
  await page.goto('/xqzj/%E0%A4%A');
  await page.goto('/xqzj/wvvk');
  await expect(
    page.getByRole('region', { name: 'Or start from one of these' }).getByRole('link').first(),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'You may have meant' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the ways in are there', async ({ page }) => {
    await page.goto('/nowhere/');
    expect(await page.locator('main a').count()).toBeGreaterThan(3);
  });
});
