/** Both builds, page by page: nothing broken, nothing said in the console, nothing blocked by the policy, nothing from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parsedPages } from '../../src/build/built-page.ts';
import { brokenLinks } from '../../src/build/links.ts';
import { DIST, DIST_SUB, PAGES, rootUrl, scrollThrough, subUrl, title, watch } from './built.ts';

const BUILDS = [
  { name: 'at /', dist: DIST, base: '/', url: rootUrl },
  { name: 'under /sub/', dist: DIST_SUB, base: '/sub/', url: subUrl },
];

test('there are pages to check', () => expect(PAGES.length).toBeGreaterThan(5));

for (const { name, dist, base, url } of BUILDS) {
  test.describe(name, () => {
    test('no broken link, anchor or asset', async () => {
      const pages = await parsedPages(dist);
      expect(pages.length).toBe(PAGES.length);
      expect(brokenLinks(pages, { dist, base, origin: undefined })).toEqual([]);
    });

    test('lists for machines name pages that are there', () => {
      const text = (file: string) => readFileSync(join(dist, file), 'utf8');
      const fileOf = (address: string) => join(dist, new URL(address).pathname.slice(base.length - 1));
      const addresses = [
        ...[...text('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address),
        ...[...text('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => `${address}index.html`),
        ...[...text('robots.txt').matchAll(/^Sitemap: (\S+)/gm)].map(([, address = '']) => address),
      ];
      expect(addresses.length).toBeGreaterThan(PAGES.length);
      expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    });

    for (const built of PAGES) {
      test(`${title(built)} opens quietly`, async ({ page }) => {
        const said = await watch(page, url());
        await page.goto(url() + built.path);
        await scrollThrough(page);
        expect(said).toEqual([]);
        const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain("'unsafe-inline'");
      });
    }
  });
}
