/** Both builds as files: no address leads nowhere, lists for machines are true, and every page states its policy. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, parsedPages } from '../../src/build/built-page.ts';
import { brokenLinks } from '../../src/build/links.ts';
import { SITE, SUB_SITE } from '../site/builds.ts';
import { PAGES } from '../site/built.ts';

test('there are pages to check', () => expect(PAGES.length).toBeGreaterThan(5));

describe.each([SITE, SUB_SITE])('$name', ({ folder, base }) => {
  let pages: BuiltPage[] = [];
  beforeAll(async () => {
    pages = await parsedPages(folder);
  });

  test('no broken link, anchor or asset', () => {
    expect(pages.length).toBe(PAGES.length);
    expect(brokenLinks(pages, { dist: folder, base, origin: undefined })).toEqual([]);
  });

  test('every page states a policy that forbids what it does not name', () => {
    const policies = pages.map(({ route, dom }) => ({
      route,
      policy: dom.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
    }));
    const loose = policies.filter(
      ({ policy }) => !policy.includes("default-src 'none'") || policy.includes("'unsafe-inline'"),
    );
    expect(loose).toEqual([]);
  });

  test('lists for machines name pages that are there', () => {
    const text = (file: string) => readFileSync(join(folder, file), 'utf8');
    const fileOf = (address: string) => join(folder, new URL(address).pathname.slice(base.length - 1));
    const addresses = [
      ...[...text('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address),
      ...[...text('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => `${address}index.html`),
      ...[...text('robots.txt').matchAll(/^Sitemap: (\S+)/gm)].map(([, address = '']) => address),
    ];
    expect(addresses.length).toBeGreaterThan(PAGES.length);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });
});
