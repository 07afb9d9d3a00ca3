/** The pages of the builds under test, found on disk, so that a new page is covered without an edit. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE } from './builds.ts';
import { needBothLetters } from './letters.ts';
import { follow } from './settled.ts';
import { templateOf } from './templates.ts';

export const DIST = SITE.folder;

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

/** One page of each template, and every page that computes: what differs between pages of one template is their content. */
export const ONE_OF_EACH = PAGES.filter(
  (built, at) =>
    built.kind !== 'content' || PAGES.findIndex((other) => templateOf(other.path) === templateOf(built.path)) === at,
);

/** Name for a test's title. */
export const title = ({ path }: Built) => `/${path}`;

export const rootUrl = () => process.env['SITE_URL_SERVED'] ?? '';
/** @throws when the second build is missing or stale: a run of tests that do without it needs none */
export function subUrl(): string {
  const missing = process.env['SUB_URL_MISSING'];
  if (missing) throw new Error(missing);
  return process.env['SUB_URL_SERVED'] ?? '';
}

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
  const settled = follow(page);
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
  await settled();
}

/**
 * What is wider than its place: the page, which then scrolls sideways; words of a picture that leave it or the screen; text cut by
 * the box around it. Empty when all fits. Hidden text, fields, and boxes that scroll by themselves may be narrower than their text.
 */
export function sticksOut(page: Page): Promise<string[]> {
  needBothLetters();
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => !one.closest('.vh'));
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const scrollsInside = (element: Element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (scrolls(box)) return true;
      return false;
    };
    const said: string[] = [];
    if (scrollWidth > clientWidth) {
      const wide = all('body *').filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
      said.push(`${scrollWidth - clientWidth} px: ${wide.slice(0, 3).map(nameOf).join(', ')}`);
    }
    for (const text of all('svg text').filter((one) => !scrollsInside(one))) {
      const { left, right, width } = text.getBoundingClientRect();
      const picture = (text as SVGTextElement).ownerSVGElement;
      const box = picture && cuts(picture) ? picture.getBoundingClientRect() : { left: 0, right: clientWidth };
      if (width > 0 && (left < Math.max(0, box.left) - 1 || right > Math.min(clientWidth, box.right) + 1))
        said.push(`“${text.textContent}” leaves its picture: ${left.toFixed(0)} to ${right.toFixed(0)} px`);
    }
    for (const element of all('body :not(svg, svg *, iframe, input, select, textarea)')) {
      const holds = cuts(element) || element.matches('button, label');
      if (holds && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        said.push(`${nameOf(element)} is narrower than “${element.textContent?.trim().slice(0, 40)}”`);
    }
    return said;
  });
}
