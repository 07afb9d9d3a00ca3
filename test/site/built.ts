/** The pages of the builds under test, found on disk, so that a new page is covered without an edit. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export const DIST = process.env['DIST'] ?? 'dist';
export const DIST_SUB = process.env['DIST_SUB'] ?? 'dist-sub';

export interface Built {
  /** From the site's root: `playbook/the-gap/`, empty for the home page, so that it joins to any base address. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly kind: 'content' | 'calculator' | 'embed';
}

const kindOf = (path: string, html: string): Built['kind'] =>
  /^embed\/./.test(path) ? 'embed' : html.includes('<astro-island') ? 'calculator' : 'content';

export const PAGES: readonly Built[] = (existsSync(DIST) ? globSync('**/*.html', { cwd: DIST }) : [])
  .sort()
  .map((name) => {
    const file = join(DIST, name);
    const html = readFileSync(file, 'utf8');
    const path = name.replace(/(^|\/)index\.html$/, '$1');
    return { path, file, html, kind: kindOf(path, html) };
  });

/** Pages that are read as pages; a redirect or an embed isn't. */
export const READ = PAGES.filter(({ kind, html }) => kind !== 'embed' && html.includes('<main'));

/** Name for a test's title. */
export const title = ({ path }: Built) => `/${path}`;

export const rootUrl = () => process.env['SITE_URL_SERVED'] ?? '';
export const subUrl = () => process.env['SUB_URL_SERVED'] ?? '';

/** What went wrong while a page was open; empty when nothing did. */
export async function watch(page: Page, base: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(base))
      said.push(`leaves the site: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => said.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${event.effectiveDirective} ${event.blockedURI}`,
      );
    });
  });
  return said;
}

/** Brings everything into view that waits for it, and comes back to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
  await page.waitForLoadState('networkidle');
}

/** How far the page can be scrolled sideways, in CSS pixels, and what sticks out. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(0, 3).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return `${scrollWidth - clientWidth} px: ${names.join(', ')}`;
  });
